/** English words that say nothing of what a text is about, and those with which people begin to ask. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about actually after again all also always am an and another any anybody anyone anything are aren arent around as at
    away back be because been before being better between both but by can cannot cant come could couldn couldnt d did didn
    didnt do does doesn doesnt doing don done dont each either else even ever every everybody everyone everything exactly
    few for from get gets getting go goes going gone got had hadnt happen happens has hasn hasnt have having he hello her
    here hers hi him his how however i id if ill im in instead into is isn isnt it its itself ive just let lets like ll
    lot make makes making many may maybe me mean means might more most much must my myself neither never no nobody none
    nor not nothing now of off often ok okay on one ones only onto or other others our ours out over perhaps please rather
    re really s same shall she should shouldn shouldnt so some somebody someone something sometimes still such t than that
    thats the their them then there these they theyre thing things think this those though through to too toward towards
    under until up upon us use used using ve very was way ways we well went were weren werent what whats whatever when
    whenever where wheres whether which while who whom whos whose why will with within without won wont would wouldn
    wouldnt yes yet you youre your yours`.split(/\s+/),
);
