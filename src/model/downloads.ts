/** Where downloads are and how pages say what they are. */

/** Stands in a built page where the size of a download goes. */
export const downloadPlace = (address: string) => `{size of ${address}}`;

export const oneFileAddress = (workshop: string) => `/downloads/${workshop}/slides.html`;
