/**
 * Runs in the head before anything is drawn: tells the stylesheet that script is on, so that only
 * the lesson in hand is shown. Should a script of the page fail to load, it takes that back, and
 * all lessons can be read one after another.
 */
export const bootScript = `(()=>{const r=document.documentElement;r.dataset.script='on';
addEventListener('error',e=>{if(e.target instanceof HTMLScriptElement)delete r.dataset.script},true)})()`;
