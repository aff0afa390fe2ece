var ii=document.querySelector('meta[name="playground-token"]').content,_r=3e3;async function ao(e){let t=await $r(e);if(t.status===403)throw new Error("The playground was started anew. Reload this page.");if(t.status===504)throw new Error("The bot did not answer within 3 seconds.");if(!t.ok)throw new Error(`The bot answered with HTTP status ${t.status}.`);let o=await t.json().catch(()=>null);if(!o?.response)throw new Error("The bot answered without a response.");return o}async function $r(e){try{return await fetch("api/interactions",{method:"POST",headers:{"Content-Type":"application/json","X-Playground-Token":ii},body:JSON.stringify(e),signal:AbortSignal.timeout(_r)})}catch(t){throw t.name==="TimeoutError"?new Error("The bot did not answer within 3 seconds."):new Error("The playground has stopped. Start it again, then reload this page.")}}async function ri(e){let t=await fetch(`api/changes?after=${e}`,{headers:{"X-Playground-Token":ii}});return t.ok?t.json():[]}function ni(){return JSON.parse(document.querySelector('meta[name="commands"]').content)}var Cr=50,Er=2e3,ne=class{#t=Number(document.querySelector('meta[name="change"]').content);#s;constructor(t){this.on=t,this.soon()}soon(){this.#i(Cr)}#o({number:t,kind:o,message:i}){t<=this.#t||(this.#t=t,this.on[o]?.(i))}#i(t){clearTimeout(this.#s),this.#s=setTimeout(async()=>{let o=this.#s;try{for(let i of await ri(this.#t).catch(()=>[]))this.#o(i)}finally{o===this.#s&&this.#i(Math.min(t*2,Er))}},t)}};function a(e,t={},...o){let i=document.createElement(e);for(let[r,n]of Object.entries(t))typeof n=="function"?i.addEventListener(r.slice(2),n):n===!0?i.setAttribute(r,""):n!=null&&n!==!1&&i.setAttribute(r,String(n));return i.append(...o.filter(r=>r!=null)),i}function N(e){return a("span",{class:`icon icon-${e}`,"aria-hidden":"true"})}function ho(e){return/^https?:\/\/[^\s]+$/i.test(e??"")?e:void 0}function rt(e,...t){return a("a",{href:ho(e),target:"_blank",rel:"noopener noreferrer"},...t)}var Tr={1:"primary",2:"secondary",3:"success",4:"danger",5:"link"};function si(e,t){let o=`button ${Tr[e.style]??"secondary"}`,i=a("span",{},[e.emoji?.name,e.label].filter(Boolean).join(" "));if(e.style===5){let s=rt(e.url,i,N("open"));return s.className=o,s}let r=a("button",{type:"button",class:o,disabled:e.disabled,"data-control":e.custom_id,onclick:n},i);return r;async function n(){r.getAttribute("aria-busy")||(r.setAttribute("aria-busy","true"),await t(e),r.removeAttribute("aria-busy"))}}var se=8,Ar=200;function ae({button:e,point:t,role:o,label:i,items:r,choose:n}){let s=r.map((l,v)=>Sr(l,o,()=>{h.hidePopover(),n(v)})),h=a("div",{class:"list",role:o,"aria-label":i,popover:"auto"},...s);h.addEventListener("keydown",l=>Vr(l,s)),h.addEventListener("toggle",({newState:l})=>{e.setAttribute("aria-expanded",String(l==="open")),l==="closed"&&h.remove()}),document.body.append(h),h.style.minWidth=`${Math.max(Ar,e.offsetWidth)}px`,h.showPopover(),Ir(h,t??Pr(e),e),(s[r.findIndex(({chosen:l})=>l)]??s[0]).focus()}function Sr({label:e,note:t,chosen:o},i,r){return a("button",{type:"button",role:i==="menu"?"menuitem":"option","aria-selected":i==="menu"?null:String(!!o),tabindex:"-1",onclick:r},a("span",{},e),t?a("span",{class:"note"},t):null)}function Vr(e,t){let o=t.indexOf(document.activeElement),i=t.length-1,r={ArrowDown:()=>o<i?o+1:0,ArrowUp:()=>o>0?o-1:i,Home:()=>0,End:()=>i,Tab:()=>o}[e.key]?.()??Lr(e.key,t,o);r<0||(e.preventDefault(),t[r].focus())}function Lr(e,t,o){if(e.length>1||e===" ")return-1;let i=n=>n.textContent.toLowerCase().startsWith(e.toLowerCase()),r=t.findIndex((n,s)=>s>o&&i(n));return r<0?t.findIndex(i):r}function Pr(e){let{left:t,bottom:o}=e.getBoundingClientRect();return{x:t,y:o+4}}function Ir(e,{x:t,y:o},i){let{width:r,height:n}=e.getBoundingClientRect(),{top:s}=i.getBoundingClientRect(),h=o+n+se<=innerHeight;e.style.left=`${Math.max(se,Math.min(t,innerWidth-r-se))}px`,e.style.top=`${Math.max(se,h?o:s-n-4)}px`}function ai(e,t){let{options:o,placeholder:i="Make a selection",disabled:r,custom_id:n}=e,s=o.find(m=>m.default),h=a("button",{type:"button",class:"select",disabled:r,"data-control":n,"aria-haspopup":"listbox","aria-expanded":"false","aria-label":s?`${i}: ${s.label}`:i,onclick:l,onkeydown:m=>m.key==="ArrowDown"&&l(m)},a("span",{class:s?"chosen":"placeholder"},s?.label??i),N("down"));return h;function l(m){m.preventDefault(),!h.getAttribute("aria-busy")&&ae({button:h,role:"listbox",label:i,items:o.map(c=>({label:c.label,note:c.description,chosen:c.default})),choose:c=>v(o[c].value)})}async function v(m){h.setAttribute("aria-busy","true"),await t(e,[m]),h.removeAttribute("aria-busy")}}var Or=new Map([[1,({components:e},t,o)=>a("div",{class:"row"},...o(e))],[2,si],[3,ai]]);function hi(e,t){let o=i=>(i??[]).map(r=>{let n=Or.get(r.type);return n?n(r,t,o):a("p",{class:"unknown"},`This page cannot show components of type ${r.type} yet.`)});return o(e)}function he(e,t={id:1}){for(let o of e??[])o.id??=t.id++,he(o.components??[o.component].filter(Boolean),t)}var lo=JSON.parse(document.querySelector('meta[name="members"]').content),nt=lo.map(({user:e})=>e),[Dt]=nt,co={id:"100000000000000001",username:"labgloss",bot:!0};function F(e){return e.global_name??e.username}function po(e){return[...nt,co].find(t=>t.id===e)}function li(e,t,{commands:o,explain:i}){if(!o.length)return;let r=`Apps for the message from ${F(t.author)}`,n=a("button",{type:"button",class:"actions",title:"Apps","aria-label":r,"aria-haspopup":"menu","aria-expanded":"false",onclick:()=>s()},N("more"));e.append(n),e.addEventListener("contextmenu",h=>{h.target.closest("a, button, img")||String(getSelection())||(h.preventDefault(),s({x:h.clientX,y:h.clientY}))});function s(h){ae({button:n,point:h,role:"menu",label:r,items:o.map(({name:l})=>({label:l,note:"labgloss"})),choose:l=>i(o[l])})}}var Dr=[[/<@!?(\d+)>/y,([,e])=>mo(`@${po(e)?F(po(e)):"unknown-user"}`)],[/<@&(\d+)>/y,()=>mo("@role")],[/<#(\d+)>/y,()=>mo("#glossary")],[/<\/([^:<>\n]{1,98}):(\d+)>/y,([,e])=>Rr(e)],[/<t:(-?\d{1,12})(?::([tTdDfFR]))?>/y,([,e,t])=>qr(Number(e)*1e3,t)],[/<a?:(\w{2,32}):\d+>/y,([,e])=>`:${e}:`]];function ci(e,t){for(let[o,i]of Dr){o.lastIndex=t;let r=o.exec(e);if(r)return{node:i(r),end:o.lastIndex}}return null}function mo(e){return a("span",{class:"mention"},e)}function Rr(e){return a("button",{type:"button",class:"mention",onclick:({target:o})=>o.dispatchEvent(new CustomEvent("command",{bubbles:!0,detail:e}))},`/${e}`)}var di={t:{timeStyle:"short"},T:{timeStyle:"medium"},d:{dateStyle:"short"},D:{dateStyle:"long"},f:{dateStyle:"long",timeStyle:"short"},F:{dateStyle:"full",timeStyle:"short"}};function qr(e,t="f"){let o=new Date(e),i=o.toLocaleString([],di.F),r=t==="R"?Nr(e-Date.now()):o.toLocaleString([],di[t]);return a("time",{class:"moment",datetime:o.toISOString(),title:i},r)}function Nr(e){let t=[["year",31536e3],["month",2592e3],["day",86400],["hour",3600],["minute",60],["second",1]],o=Math.trunc(e/1e3),[i,r]=t.find(([,n])=>Math.abs(o)>=n)??t.at(-1);return new Intl.RelativeTimeFormat([],{numeric:"auto"}).format(Math.trunc(o/r),i)}function Z(e){let t=document.createDocumentFragment(),o=0;for(let i of e.matchAll(/(?<!\\)```(?:([\w+#.-]+)\n)?([^]*?)```\n?/g)){uo(t,e.slice(o,i.index));let r=i[2].replace(/^\n|\n$/g,"");t.append(a("pre",{},a("code",{"data-language":i[1]},r))),o=i.index+i[0].length}return uo(t,e.slice(o)),t}function J(e){let t=document.createDocumentFragment(),o="";for(let i=0;i<e.length;){let r=Jr(e,i);if(!r){o+=e[i++];continue}t.append(o,r.node),o="",i=r.end}return t.append(o),t}var vo=/^( *)([-*]|\d+\.) +(.*\S.*)$/,fi=/^(#{1,3}) +(.*\S.*)$/,pi=/^-# +(.*\S.*)$/,fo=/^> (.*)$/,Br=/^>>> (.*)$/,jr=[[Br,Ur],[fo,Wr],[fi,Fr],[pi,e=>a("small",{class:"subtext"},J(pi.exec(e.shift())[1]))],[vo,gi]];function uo(e,t){let o=t.split(`
`),i=[],r=()=>e.append(J(i.splice(0).join(`
`)));for(;o.length;){let[,n]=jr.find(([s])=>s.test(o[0]))??[];n?(r(),e.append(n(o))):i.push(o.shift())}r()}function Fr(e){let[,t,o]=fi.exec(e.shift());return a(`h${t.length+2}`,{class:`heading-${t.length}`},J(o))}function Ur(e){let t=e.splice(0).join(`
`).slice(4);return ui(t)}function Wr(e){let t=[];for(;e.length&&fo.test(e[0]);)t.push(fo.exec(e.shift())[1]);return ui(t.join(`
`))}function ui(e){let t=a("blockquote");return uo(t,e),t}function gi(e){let[,t,o]=vo.exec(e[0]),i=o.endsWith(".")?a("ol",{start:parseInt(o,10)}):a("ul");for(let r;e.length&&(r=vo.exec(e[0]))&&r[1].length>=t.length;)r[1].length>t.length?i.lastChild.append(gi(e)):(i.append(a("li",{},J(r[3]))),e.shift());return i}var Gr=[["**",(...e)=>a("strong",{},...e)],["__",(...e)=>a("u",{},...e)],["~~",(...e)=>a("s",{},...e)],["||",nn],["*",(...e)=>a("em",{},...e)],["_",(...e)=>a("em",{},...e)]],Kr=/\[((?:\\.|[^[\]\\])+)\]\(<?(https?:\/\/[^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?: +"[^"]*")?\)/y,Zr=/<(https?:\/\/[^\s<>]+)>/y,mi=/https?:\/\/[^\s<>]+/y;function Jr(e,t){switch(e[t]){case"\\":return Yr(e,t);case"`":return Xr(e,t);case"[":return vi(Kr,e,t);case"<":return ci(e,t)??vi(Zr,e,t);case"h":return Qr(e,t);case"*":case"_":case"~":case"|":return tn(e,t);default:return null}}function Yr(e,t){let o=e[t+1];return/[!-/:-@[-`{-~]/.test(o??"")?{node:o,end:t+2}:null}function Xr(e,t){let o=bi(e,t);if(o===t)return null;let i=/^`+/.exec(e.slice(t))[0].length;return{node:a("code",{},e.slice(t+i,o-i).trim()),end:o}}function bi(e,t){let o=/^`+/.exec(e.slice(t))[0],i=new RegExp("(?<!`)"+o+"(?!`)","g");return i.lastIndex=t+o.length,i.test(e)?i.lastIndex:t}function vi(e,t,o){e.lastIndex=o;let i=e.exec(t);if(!i)return null;let[r,n,s]=i;return{node:s?rt(s,J(n)):rt(n,n),end:o+r.length}}function Qr(e,t){mi.lastIndex=t;let o=mi.exec(e)?.[0];if(!o||/\w/.test(e[t-1]??""))return null;let i=r=>r.split("(").length>=r.split(")").length;for(;/[.,:;!?"'\]*_~|]$/.test(o)||o.endsWith(")")&&!i(o);)o=o.slice(0,-1);return{node:rt(o,o),end:t+o.length}}function tn(e,t){for(let[o,i]of Gr){if(!e.startsWith(o,t))continue;let r=t+o.length,n=en(e,r,o);if(n>r)return{node:i(J(e.slice(r,n))),end:n+o.length}}return null}function en(e,t,o){let i=o.length===1;if(i&&!on(e,t,o))return-1;for(let r=t;r<e.length;)if(e[r]==="\\")r+=2;else if(e[r]==="`")r=Math.max(bi(e,r),r+1);else if(!e.startsWith(o,r))r++;else if(i&&e[r+1]===o)r+=2;else if(i&&!rn(e,r,o))r++;else return!i&&e[r+o.length]===o[0]?r+1:r;return-1}function on(e,t,o){return/\s/.test(e[t]??" ")||e[t]===o?!1:o==="*"||!/\w/.test(e[t-2]??"")}function rn(e,t,o){return/\s/.test(e[t-1])?!1:o==="*"||!/\w/.test(e[t+1]??"")}function nn(...e){let t=i=>{i.key&&i.key!=="Enter"&&i.key!==" "||(i.preventDefault(),o.classList.add("revealed"),o.removeAttribute("role"),o.removeAttribute("aria-label"))},o=a("span",{class:"spoiler",role:"button",tabindex:"0","aria-label":"Spoiler",onclick:t,onkeydown:t},...e);return o}function le({url:e,description:t="",width:o,height:i},r){return e.startsWith("data:")||new URL(e,location).origin===location.origin?a("a",{class:r,href:e,target:"_blank",rel:"noopener"},a("img",{src:e,alt:t,width:o,height:i})):a("p",{class:`${r} elsewhere`},"Image, not loaded here: ",t||e)}function xi(e){let{url:t,filename:o,size:i,content_type:r=""}=e;return r.startsWith("image/")?le(e,"attachment"):a("p",{class:"attachment file"},a("a",{href:t,download:o},o),` ${Math.ceil(i/1024)} KB`)}function yi(e){let t=a("div",{class:"embed"},e.author?a("p",{class:"embed-author"},zi(e.author.url,e.author.name)):null,e.title?a("h4",{class:"embed-title"},zi(e.url,J(e.title))):null,e.description?a("div",{class:"embed-description markdown"},Z(e.description)):null,e.fields?.length?sn(e.fields):null,e.thumbnail?le(e.thumbnail,"embed-thumbnail"):null,e.image?le(e.image,"embed-image"):null,hn(e));return e.color&&t.style.setProperty("--bar",`#${e.color.toString(16).padStart(6,"0")}`),t}function zi(e,t){return ho(e)?rt(e,t):t}function sn(e){return a("dl",{class:"fields"},...an(e).flatMap(t=>t.map(o=>a("div",{class:`field of-${t.length}`},a("dt",{},J(o.name)),a("dd",{class:"markdown"},Z(o.value))))))}function an(e){let t=[];for(let o of e){let i=t.at(-1);o.inline&&i?.[0].inline&&i.length<3?i.push(o):t.push([o])}return t}function hn({footer:e,timestamp:t}){let o=[e?.text,t&&new Date(t).toLocaleString()].filter(Boolean);return o.length?a("p",{class:"embed-footer"},o.join(" • ")):null}var bo=64,de=128;function wi(e,t,o){let{author:i,content:r,embeds:n,components:s,attachments:h,flags:l}=e,v=(l&bo)!==0,m=["message",i.bot&&"from-app",v&&"ephemeral",e.failed&&"failed"].filter(Boolean),c=a("li",{class:m.join(" "),"data-message":e.id},a("article",{"aria-labelledby":`by-${e.id}`},cn(t),go(i,40),a("div",{class:"body"},ln(e),l&de?a("p",{class:"content thinking"},`${F(i)} is thinking…`):null,r?a("div",{class:"content markdown"},Z(r)):null,...(h??[]).map(xi),...(n??[]).map(yi),...hi(s,o.press),v?pn(o.dismiss):null)));return li(c,e,o),c}function go(e,t){let o=Math.max(0,nt.findIndex(({id:i})=>i===e.id));return a("img",{class:`avatar person-${o}`,src:e.bot?"icons/bot.svg":"icons/user.svg",alt:"",width:t,height:t})}function ln({id:e,author:t,timestamp:o,edited_timestamp:i}){return a("h3",{class:"byline",id:`by-${e}`},a("span",{class:t.bot?"name bot":"name"},F(t)),t.bot?a("span",{class:"tag"},"APP"):null,a("time",{datetime:o},dn(o)),i?a("span",{class:"edited"},"(edited)"):null)}function dn(e){return new Date(e).toLocaleTimeString([],{hour:"numeric",minute:"2-digit"})}function cn({used:e,message:t}){if(e)return a("p",{class:"reference"},go(Dt,16),a("b",{},F(Dt))," used ",a("span",{class:"used"},e));if(t){let o=t.content||t.embeds?.[0]?.title||"a message";return a("p",{class:"reference"},go(t.author,16),a("b",{},F(t.author))," ",Z(o).textContent)}return null}function pn(e){return a("p",{class:"only-you"},N("eye"),"Only you can see this • ",a("button",{type:"button",class:"as-link",onclick:e},"Dismiss message"))}var mn="100000000000000003",pe=class{#t;#s;#o;#i=new Map;constructor(t,o){this.#t=t,this.#s=t.querySelector("ol"),this.#o=o}add(t,o={}){let i={id:vn(),type:0,channel_id:mn,content:"",embeds:[],components:[],attachments:[],mentions:[],flags:0,timestamp:new Date().toISOString(),edited_timestamp:null,...t};he(i.components),this.#r(i,o),this.#t.scrollTop=0}edit({id:t,...o}){let{message:i,cause:r}=this.#i.get(t)??{};if(!i)return;let n={...i,...o,flags:i.flags&~de};i.flags&de&&(n.edited_timestamp=null),he(n.components),this.#r(n,r)}remove(t){let o=this.#i.get(t)?.node,i=o?.contains(document.activeElement);o?.remove(),this.#i.delete(t),i&&this.#t.focus()}fail(t,o){let i=this.#i.get(t)?.node;i?.querySelector(".failure")?.remove(),o&&i?.querySelector(".body").append(a("p",{class:"failure",role:"alert"},o))}#r(t,o){let i=this.#i.get(t.id)?.node,r=wi(t,o,{press:(n,s)=>this.#o.press(t,n,s),explain:n=>this.#o.explain(t,n),commands:this.#o.commands,dismiss:()=>this.remove(t.id)});this.#i.set(t.id,{message:t,cause:o,node:r}),i?this.#e(i,r):this.#s.append(r)}#e(t,o){let i=t.contains(document.activeElement),r=document.activeElement.dataset.control;t.replaceWith(o),i&&(r&&o.querySelector(`[data-control="${CSS.escape(r)}"]`)||this.#t).focus()}},ce=0n;function vn(){let e=BigInt(Date.now()-Date.UTC(2015,0))<<22n;return ce=e>ce?e:ce+1n,String(ce)}var ht={subcommand:1,group:2,string:3,integer:4,boolean:5,user:6,number:10},xo=1,fn=3;function Mi(e){return e.filter(({type:t})=>t===fn)}function zo(e){return e.filter(t=>(t.type??xo)===xo).flatMap(t=>Hi(t,t,[])).sort((t,o)=>t.name.localeCompare(o.name))}function Hi(e,t,o){let i=e.options??[],r=i.filter(({type:s})=>s===ht.subcommand||s===ht.group);return r.length?r.flatMap(s=>Hi(s,t,[...o,s])):[{name:[t,...o].map(s=>s.name).join(" "),description:e.description,options:i,command:t,path:o}]}function me({command:e,path:t},o){let i=t.reduceRight((r,{name:n,type:s})=>[{name:n,type:s,options:r}],o);return{id:e.id,name:e.name,type:xo,options:i,resolved:un(o)}}function un(e){let t=e.filter(({type:i})=>i===ht.user).map(({value:i})=>i),o=lo.filter(({user:i})=>t.includes(i.id));if(o.length)return{users:Object.fromEntries(o.map(({user:i})=>[i.id,i])),members:Object.fromEntries(o.map(({user:i,...r})=>[i.id,r]))}}function yo(e,t){let o=t.filter(({name:r})=>e.toLowerCase().startsWith(`/${r} `)).sort((r,n)=>n.name.length-r.name.length)[0];if(!o)return null;let i=e.slice(o.name.length+2);return{chosen:o,texts:ve(i,o.options,o.options[0]?.name)}}function ve(e,t,o){let i=new Map;if(!t.length)return i;let r=new RegExp(`(?:^|\\s+)(${t.map(({name:h})=>h).join("|")}):\\s*`,"i"),[n,...s]=e.split(r);(n||!s.length)&&i.set(o,n);for(let h=0;h<s.length;h+=2)i.set(s[h].toLowerCase(),s[h+1]);return i}var fe=class{#t;#s;#o;#i;#r=null;#e=()=>{};#a=[];#n=-1;#h=!1;constructor(t){this.#t=t,[this.#s,this.#o,this.#i]=t.children,t.addEventListener("mousedown",o=>o.preventDefault())}show(t,{title:o,items:i,choose:r,first:n=!1,note:s=""}){this.close(),this.#r=t,this.#e=r,this.#a=i,this.#s.textContent=o,this.#i.textContent=i.length?"":s,this.#o.replaceChildren(...i.map((h,l)=>this.#l(h,l))),this.#t.hidden=!1,t.setAttribute("aria-expanded",String(i.length>0)),n&&i.length&&this.#c(0)}close(){this.#t.hidden=!0,this.#v(),this.#r?.setAttribute("aria-expanded","false"),this.#a=[],this.#o.replaceChildren(),this.#h=!1}get isOpen(){return!this.#t.hidden}age(){this.#v(),this.#h=!0}key(t){return this.#t.hidden||t.isComposing||!this.#d(t)?!1:(t.preventDefault(),!0)}#d({key:t,shiftKey:o}){let i=this.#a.length-1;switch(t){case"Escape":return this.close(),!0;case"ArrowDown":return this.#c(this.#n>=i?0:this.#n+1),!0;case"ArrowUp":return this.#c(this.#n<=0?i:this.#n-1),!0;case"Enter":return this.#n<0?!1:(this.#p(this.#n),!0);case"Tab":return o||i<0&&!this.#h?!1:(this.#h||this.#p(Math.max(this.#n,0)),!0);default:return!1}}#l({nodes:t},o){return a("li",{id:`choice-${o}`,role:"option","aria-selected":"false",onclick:()=>this.#p(o)},...t)}#c(t){if(this.#h||t<0||t>=this.#a.length)return;this.#v();let o=this.#o.children[t];o.setAttribute("aria-selected","true"),o.scrollIntoView({block:"nearest"}),this.#r.setAttribute("aria-activedescendant",o.id),this.#n=t}#v(){this.#o.children[this.#n]?.setAttribute("aria-selected","false"),this.#r?.removeAttribute("aria-activedescendant"),this.#n=-1}#p(t){let{value:o}=this.#a[t];this.close(),this.#e(o)}};function ue(e){return a("input",{type:"text",role:"combobox",autocomplete:"off",autocapitalize:"off",spellcheck:"false",enterkeyhint:"send","aria-autocomplete":"list","aria-controls":"choices","aria-expanded":"false",...e})}var ge=class{picked=null;constructor(t){this.spec=t,this.input=ue({id:`option-${t.name}`,"data-option":t.name,"aria-required":String(!!t.required)}),this.node=a("span",{class:"option"},a("label",{for:this.input.id},t.name),this.input)}get text(){return this.input.value}set text(t){this.input.value=t,this.edited()}edited(){this.picked=null,this.complain("")}pick(t){this.text=t.name,this.picked=t}complain(t){this.node.classList.toggle("invalid",t!==""),this.input.setAttribute("aria-invalid",String(t!==""))}fixed(){let t=this.text.trim().toLowerCase();return this.#t()?.filter(({name:o})=>o.toLowerCase().replace(/^@/,"").startsWith(t.replace(/^@/,"")))??null}#t(){switch(this.spec.type){case ht.boolean:return[{name:"True",value:!0},{name:"False",value:!1}];case ht.user:return nt.map(t=>({name:`@${F(t)}`,value:t.id}));default:return this.spec.choices}}problem(){return this.text.trim()?this.#s()===void 0?"Input a valid value.":"":this.spec.required?"This option is required. Specify a value.":""}data(){return{type:this.spec.type,name:this.spec.name,value:this.#s()}}typed(){return{type:this.spec.type,name:this.spec.name,value:this.text,focused:!0}}#s(){if(this.picked)return this.picked.value;let t=this.fixed();if(t)return t.length&&this.text.trim()?t[0].value:void 0;let{integer:o,number:i}=ht;if(this.spec.type!==o&&this.spec.type!==i)return this.text.trim();let r=Number(this.text);return Number.isNaN(r)||this.spec.type===o&&!Number.isInteger(r)?void 0:r}};var gn=120,be=class{#t;#s;#o;#i;#r;#e=ue({id:"text",placeholder:"Message #glossary","aria-label":"Message #glossary"});#a=null;#n=[];#h=0;#d;constructor(t,o,i){this.#t=t.querySelector("#line"),this.#s=t.querySelector("#status"),this.#o=new fe(t.querySelector("#popup")),this.#i=zo(o),this.#r=i,t.addEventListener("submit",n=>{n.preventDefault(),this.#H()}),t.addEventListener("keypress",n=>{n.key==="Enter"&&n.target instanceof HTMLInputElement&&n.preventDefault()}),t.addEventListener("focusout",()=>this.#u()),this.#e.addEventListener("input",()=>this.#c()),this.#e.addEventListener("keydown",n=>this.#w(n));let r=this.#e.value;this.#l(""),r&&this.type(r)}type(t){this.#l(t),this.focus(),this.#c()}focus(){(this.#n.at(-1)?.input??this.#e).focus()}tell(t){this.#s.textContent=t}#l(t){this.#u(),this.#a=null,this.#n=[],this.#e.value=t,this.#t.replaceChildren(this.#e)}#c(){if(this.tell(""),this.#a){this.#m();return}let t=yo(this.#e.value,this.#i);t?this.#p(t.chosen,t.texts):this.#e.value.startsWith("/")?this.#v():this.#u()}#v(){let t=this.#e.value.slice(1).toLowerCase(),o=this.#i.filter(({name:i})=>i.includes(t));this.#o.show(this.#e,{title:"labgloss",items:o.map(i=>({value:i,nodes:bn(i)})),choose:i=>this.#p(i,new Map),first:!0,note:"No command of this name."})}#p(t,o){this.#u(),this.#a=t,this.#n=[],this.#e.value="";for(let i of t.options)(i.required||o.has(i.name))&&this.#y(i);this.#b(),this.#f(o),this.focus()}#m(){let{options:t}=this.#a,o=ve(this.#e.value,t,t[0]?.name);this.#e.value="",this.#f(o)}#f(t){for(let[o,i]of t){let r=this.#n.find(({spec:n})=>n.name===o);r?r.text=i:this.#g(this.#a.options.find(n=>n.name===o),i)}}#g(t,o=""){let i=this.#y(t);this.#b(),i.text=o,i.input.focus()}#y(t){let o=new ge(t);return o.input.addEventListener("input",()=>this.#k(o)),o.input.addEventListener("focus",()=>this.#M(o)),o.input.addEventListener("keydown",i=>this.#w(i,o)),this.#n.push(o),o}#b(){let t=new Set(this.#n.map(({spec:i})=>i.name)),o=this.#a.options.filter(({name:i})=>!t.has(i));this.#t.replaceChildren(a("span",{class:"command"},`/${this.#a.name}`),...this.#n.length?this.#n.map(({node:i})=>i):[this.#e],...o.map(i=>a("button",{type:"button",class:"add",title:i.description,onclick:()=>this.#g(i)},`+ ${i.name}`)))}#k(t){this.tell(""),t.edited();let o=ve(t.text,this.#a.options,t.spec.name);o.get(t.spec.name)!==t.text&&this.#_(t,o),document.activeElement===t.input&&this.#M(t)}#_(t,o){o.has(t.spec.name)||(t.text=""),this.#f(o)}#w(t,o){t.key==="Escape"&&this.#z(),!(this.#o.key(t)||t.isComposing)&&(t.key==="Enter"?this.#H():t.key==="Backspace"&&this.#a&&t.target.value===""&&(t.preventDefault(),this.#$(o)))}#$(t){if(!t||t.spec.required||this.#n.length===1){this.type(`/${this.#a.name}`);return}this.#n.splice(this.#n.indexOf(t),1),this.#u(),this.#b(),this.focus()}#M(t){this.#z();let o=t.fixed();t.picked?this.#o.close():t.spec.autocomplete?this.#C(t):this.#x(t,o??[])}#C(t){let o=this.#h;this.#o.isOpen||this.#x(t,[],"Loading options…"),this.#o.age(),this.#d=setTimeout(async()=>{let i=await this.#r.suggest(this.#A(t)).catch(()=>null);o===this.#h&&this.#x(t,i??[],i?"No options match your search.":"Loading options failed.")},t.text?gn:0)}#x(t,o,i){this.#o.show(t.input,{title:`${t.spec.name}: ${t.spec.description}`,items:o.map(r=>({value:r,nodes:[a("span",{class:"choice"},r.name)]})),choose:r=>t.pick(r),note:i})}#u(){this.#z(),this.#o.close()}#z(){clearTimeout(this.#d),this.#h++}#H(){this.#u(),this.#a?this.#T():this.#e.value.startsWith("/")?this.tell("There is no such command here."):this.#e.value.trim()&&this.#E()}#E(){this.#r.say(this.#e.value.trim()),this.#l(""),this.focus()}#T(){let t=this.#n.find(r=>r.problem());if(t){t.complain(t.problem()),this.tell(`${t.spec.name}: ${t.problem()}`),t.input.focus();return}let{name:o}=this.#a,i=me(this.#a,this.#n.filter(({text:r})=>r.trim()).map(r=>r.data()));this.#l(""),this.focus(),this.#r.send(o,i)}#A(t){let o=this.#n.filter(i=>i===t||i.text.trim());return me(this.#a,o.map(i=>i===t?i.typed():i.data()))}};function bn({name:e,description:t,options:o}){return[N("bot"),a("span",{class:"choice"},a("b",{},`/${e}`),...o.map(i=>a("span",{class:"pill"},i.name)),a("span",{class:"detail"},t)),a("span",{class:"app"},"labgloss")]}var st=class extends Event{constructor(t,o,i,r){super("context-request",{bubbles:!0,composed:!0}),this.context=t,this.contextTarget=o,this.callback=i,this.subscribe=r??!1}};var xt=class{constructor(t,o,i,r){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=(n,s)=>{this.unsubscribe&&(this.unsubscribe!==s&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value=n,this.host.requestUpdate(),this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(n,s)),this.unsubscribe=s},this.host=t,o.context!==void 0){let n=o;this.context=n.context,this.callback=n.callback,this.subscribe=n.subscribe??!1}else this.context=o,this.callback=i,this.subscribe=r??!1;this.host.addController(this)}hostConnected(){this.dispatchRequest()}hostDisconnected(){this.unsubscribe&&(this.unsubscribe(),this.unsubscribe=void 0)}dispatchRequest(){this.host.dispatchEvent(new st(this.context,this.host,this.t,this.subscribe))}};var xe=class{get value(){return this.o}set value(t){this.setValue(t)}setValue(t,o=!1){let i=o||!Object.is(t,this.o);this.o=t,i&&this.updateObservers()}constructor(t){this.subscriptions=new Map,this.updateObservers=()=>{for(let[o,{disposer:i}]of this.subscriptions)o(this.o,i)},t!==void 0&&(this.value=t)}addCallback(t,o,i){if(!i)return void t(this.value);this.subscriptions.has(t)||this.subscriptions.set(t,{disposer:()=>{this.subscriptions.delete(t)},consumerHost:o});let{disposer:r}=this.subscriptions.get(t);t(this.value,r)}clearCallbacks(){this.subscriptions.clear()}};var wo=class extends Event{constructor(t,o){super("context-provider",{bubbles:!0,composed:!0}),this.context=t,this.contextTarget=o}},zt=class extends xe{constructor(t,o,i){super(o.context!==void 0?o.initialValue:i),this.onContextRequest=r=>{if(r.context!==this.context)return;let n=r.contextTarget??r.composedPath()[0];n!==this.host&&(r.stopPropagation(),this.addCallback(r.callback,n,r.subscribe))},this.onProviderRequest=r=>{if(r.context!==this.context||(r.contextTarget??r.composedPath()[0])===this.host)return;let n=new Set;for(let[s,{consumerHost:h}]of this.subscriptions)n.has(s)||(n.add(s),h.dispatchEvent(new st(this.context,h,s,!0)));r.stopPropagation()},this.host=t,o.context!==void 0?this.context=o.context:this.context=o,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener("context-request",this.onContextRequest),this.host.addEventListener("context-provider",this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new wo(this.context,this.host))}};function Rt({context:e}){return(t,o)=>{let i=new WeakMap;if(typeof o=="object")return{get(){return t.get.call(this)},set(r){return i.get(this).setValue(r),t.set.call(this,r)},init(r){return i.set(this,new zt(this,{context:e,initialValue:r})),r}};{t.constructor.addInitializer((s=>{i.set(s,new zt(s,{context:e}))}));let r=Object.getOwnPropertyDescriptor(t,o),n;if(r===void 0){let s=new WeakMap;n={get(){return s.get(this)},set(h){i.get(this).setValue(h),s.set(this,h)},configurable:!0,enumerable:!0}}else{let s=r.set;n={...r,set(h){i.get(this).setValue(h),s?.call(this,h)}}}return void Object.defineProperty(t,o,n)}}}function qt({context:e,subscribe:t}){return(o,i)=>{typeof i=="object"?i.addInitializer((function(){new xt(this,{context:e,callback:r=>{o.set.call(this,r)},subscribe:t})})):o.constructor.addInitializer((r=>{new xt(r,{context:e,callback:n=>{r[i]=n},subscribe:t})}))}}var ze=globalThis,ye=ze.ShadowRoot&&(ze.ShadyCSS===void 0||ze.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Mo=Symbol(),ki=new WeakMap,Nt=class{constructor(t,o,i){if(this._$cssResult$=!0,i!==Mo)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=o}get styleSheet(){let t=this.o,o=this.t;if(ye&&t===void 0){let i=o!==void 0&&o.length===1;i&&(t=ki.get(o)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),i&&ki.set(o,t))}return t}toString(){return this.cssText}},_i=e=>new Nt(typeof e=="string"?e:e+"",void 0,Mo),U=(e,...t)=>{let o=e.length===1?e[0]:t.reduce((i,r,n)=>i+(s=>{if(s._$cssResult$===!0)return s.cssText;if(typeof s=="number")return s;throw Error("Value passed to 'css' function must be a 'css' function result: "+s+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(r)+e[n+1],e[0]);return new Nt(o,e,Mo)},$i=(e,t)=>{if(ye)e.adoptedStyleSheets=t.map(o=>o instanceof CSSStyleSheet?o:o.styleSheet);else for(let o of t){let i=document.createElement("style"),r=ze.litNonce;r!==void 0&&i.setAttribute("nonce",r),i.textContent=o.cssText,e.appendChild(i)}},Ho=ye?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let o="";for(let i of t.cssRules)o+=i.cssText;return _i(o)})(e):e;var{is:zn,defineProperty:yn,getOwnPropertyDescriptor:wn,getOwnPropertyNames:Mn,getOwnPropertySymbols:Hn,getPrototypeOf:kn}=Object,we=globalThis,Ci=we.trustedTypes,_n=Ci?Ci.emptyScript:"",$n=we.reactiveElementPolyfillSupport,Bt=(e,t)=>e,jt={toAttribute(e,t){switch(t){case Boolean:e=e?_n:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let o=e;switch(t){case Boolean:o=e!==null;break;case Number:o=e===null?null:Number(e);break;case Object:case Array:try{o=JSON.parse(e)}catch{o=null}}return o}},Me=(e,t)=>!zn(e,t),Ei={attribute:!0,type:String,converter:jt,reflect:!1,useDefault:!1,hasChanged:Me};Symbol.metadata??=Symbol("metadata"),we.litPropertyMetadata??=new WeakMap;var Y=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,o=Ei){if(o.state&&(o.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((o=Object.create(o)).wrapped=!0),this.elementProperties.set(t,o),!o.noAccessor){let i=Symbol(),r=this.getPropertyDescriptor(t,i,o);r!==void 0&&yn(this.prototype,t,r)}}static getPropertyDescriptor(t,o,i){let{get:r,set:n}=wn(this.prototype,t)??{get(){return this[o]},set(s){this[o]=s}};return{get:r,set(s){let h=r?.call(this);n?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Ei}static _$Ei(){if(this.hasOwnProperty(Bt("elementProperties")))return;let t=kn(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(Bt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Bt("properties"))){let o=this.properties,i=[...Mn(o),...Hn(o)];for(let r of i)this.createProperty(r,o[r])}let t=this[Symbol.metadata];if(t!==null){let o=litPropertyMetadata.get(t);if(o!==void 0)for(let[i,r]of o)this.elementProperties.set(i,r)}this._$Eh=new Map;for(let[o,i]of this.elementProperties){let r=this._$Eu(o,i);r!==void 0&&this._$Eh.set(r,o)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let o=[];if(Array.isArray(t)){let i=new Set(t.flat(1/0).reverse());for(let r of i)o.unshift(Ho(r))}else t!==void 0&&o.push(Ho(t));return o}static _$Eu(t,o){let i=o.attribute;return i===!1?void 0:typeof i=="string"?i:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,o=this.constructor.elementProperties;for(let i of o.keys())this.hasOwnProperty(i)&&(t.set(i,this[i]),delete this[i]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return $i(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,o,i){this._$AK(t,i)}_$ET(t,o){let i=this.constructor.elementProperties.get(t),r=this.constructor._$Eu(t,i);if(r!==void 0&&i.reflect===!0){let n=(i.converter?.toAttribute!==void 0?i.converter:jt).toAttribute(o,i.type);this._$Em=t,n==null?this.removeAttribute(r):this.setAttribute(r,n),this._$Em=null}}_$AK(t,o){let i=this.constructor,r=i._$Eh.get(t);if(r!==void 0&&this._$Em!==r){let n=i.getPropertyOptions(r),s=typeof n.converter=="function"?{fromAttribute:n.converter}:n.converter?.fromAttribute!==void 0?n.converter:jt;this._$Em=r;let h=s.fromAttribute(o,n.type);this[r]=h??this._$Ej?.get(r)??h,this._$Em=null}}requestUpdate(t,o,i,r=!1,n){if(t!==void 0){let s=this.constructor;if(r===!1&&(n=this[t]),i??=s.getPropertyOptions(t),!((i.hasChanged??Me)(n,o)||i.useDefault&&i.reflect&&n===this._$Ej?.get(t)&&!this.hasAttribute(s._$Eu(t,i))))return;this.C(t,o,i)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,o,{useDefault:i,reflect:r,wrapped:n},s){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,s??o??this[t]),n!==!0||s!==void 0)||(this._$AL.has(t)||(this.hasUpdated||i||(o=void 0),this._$AL.set(t,o)),r===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(o){Promise.reject(o)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[r,n]of this._$Ep)this[r]=n;this._$Ep=void 0}let i=this.constructor.elementProperties;if(i.size>0)for(let[r,n]of i){let{wrapped:s}=n,h=this[r];s!==!0||this._$AL.has(r)||h===void 0||this.C(r,void 0,n,h)}}let t=!1,o=this._$AL;try{t=this.shouldUpdate(o),t?(this.willUpdate(o),this._$EO?.forEach(i=>i.hostUpdate?.()),this.update(o)):this._$EM()}catch(i){throw t=!1,this._$EM(),i}t&&this._$AE(o)}willUpdate(t){}_$AE(t){this._$EO?.forEach(o=>o.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(o=>this._$ET(o,this[o])),this._$EM()}updated(t){}firstUpdated(t){}};Y.elementStyles=[],Y.shadowRootOptions={mode:"open"},Y[Bt("elementProperties")]=new Map,Y[Bt("finalized")]=new Map,$n?.({ReactiveElement:Y}),(we.reactiveElementVersions??=[]).push("2.1.2");var _o=globalThis,Ti=e=>e,He=_o.trustedTypes,Ai=He?He.createPolicy("lit-html",{createHTML:e=>e}):void 0,$o="$lit$",X=`lit$${Math.random().toFixed(9).slice(2)}$`,Co="?"+X,Cn=`<${Co}>`,ct=document,Ut=()=>ct.createComment(""),Wt=e=>e===null||typeof e!="object"&&typeof e!="function",Eo=Array.isArray,Oi=e=>Eo(e)||typeof e?.[Symbol.iterator]=="function",ko=`[ 	
\f\r]`,Ft=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Si=/-->/g,Vi=/>/g,lt=RegExp(`>|${ko}(?:([^\\s"'>=/]+)(${ko}*=${ko}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Li=/'/g,Pi=/"/g,Di=/^(?:script|style|textarea|title)$/i,To=e=>(t,...o)=>({_$litType$:e,strings:t,values:o}),d=To(1),u=To(2),$h=To(3),Q=Symbol.for("lit-noChange"),E=Symbol.for("lit-nothing"),Ii=new WeakMap,dt=ct.createTreeWalker(ct,129);function Ri(e,t){if(!Eo(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ai!==void 0?Ai.createHTML(t):t}var qi=(e,t)=>{let o=e.length-1,i=[],r,n=t===2?"<svg>":t===3?"<math>":"",s=Ft;for(let h=0;h<o;h++){let l=e[h],v,m,c=-1,z=0;for(;z<l.length&&(s.lastIndex=z,m=s.exec(l),m!==null);)z=s.lastIndex,s===Ft?m[1]==="!--"?s=Si:m[1]!==void 0?s=Vi:m[2]!==void 0?(Di.test(m[2])&&(r=RegExp("</"+m[2],"g")),s=lt):m[3]!==void 0&&(s=lt):s===lt?m[0]===">"?(s=r??Ft,c=-1):m[1]===void 0?c=-2:(c=s.lastIndex-m[2].length,v=m[1],s=m[3]===void 0?lt:m[3]==='"'?Pi:Li):s===Pi||s===Li?s=lt:s===Si||s===Vi?s=Ft:(s=lt,r=void 0);let y=s===lt&&e[h+1].startsWith("/>")?" ":"";n+=s===Ft?l+Cn:c>=0?(i.push(v),l.slice(0,c)+$o+l.slice(c)+X+y):l+X+(c===-2?h:y)}return[Ri(e,n+(e[o]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),i]},Gt=class e{constructor({strings:t,_$litType$:o},i){let r;this.parts=[];let n=0,s=0,h=t.length-1,l=this.parts,[v,m]=qi(t,o);if(this.el=e.createElement(v,i),dt.currentNode=this.el.content,o===2||o===3){let c=this.el.content.firstChild;c.replaceWith(...c.childNodes)}for(;(r=dt.nextNode())!==null&&l.length<h;){if(r.nodeType===1){if(r.hasAttributes())for(let c of r.getAttributeNames())if(c.endsWith($o)){let z=m[s++],y=r.getAttribute(c).split(X),$=/([.?@])?(.*)/.exec(z);l.push({type:1,index:n,name:$[2],strings:y,ctor:$[1]==="."?_e:$[1]==="?"?$e:$[1]==="@"?Ce:mt}),r.removeAttribute(c)}else c.startsWith(X)&&(l.push({type:6,index:n}),r.removeAttribute(c));if(Di.test(r.tagName)){let c=r.textContent.split(X),z=c.length-1;if(z>0){r.textContent=He?He.emptyScript:"";for(let y=0;y<z;y++)r.append(c[y],Ut()),dt.nextNode(),l.push({type:2,index:++n});r.append(c[z],Ut())}}}else if(r.nodeType===8)if(r.data===Co)l.push({type:2,index:n});else{let c=-1;for(;(c=r.data.indexOf(X,c+1))!==-1;)l.push({type:7,index:n}),c+=X.length-1}n++}}static createElement(t,o){let i=ct.createElement("template");return i.innerHTML=t,i}};function pt(e,t,o=e,i){if(t===Q)return t;let r=i!==void 0?o._$Co?.[i]:o._$Cl,n=Wt(t)?void 0:t._$litDirective$;return r?.constructor!==n&&(r?._$AO?.(!1),n===void 0?r=void 0:(r=new n(e),r._$AT(e,o,i)),i!==void 0?(o._$Co??=[])[i]=r:o._$Cl=r),r!==void 0&&(t=pt(e,r._$AS(e,t.values),r,i)),t}var ke=class{constructor(t,o){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=o}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:o},parts:i}=this._$AD,r=(t?.creationScope??ct).importNode(o,!0);dt.currentNode=r;let n=dt.nextNode(),s=0,h=0,l=i[0];for(;l!==void 0;){if(s===l.index){let v;l.type===2?v=new yt(n,n.nextSibling,this,t):l.type===1?v=new l.ctor(n,l.name,l.strings,this,t):l.type===6&&(v=new Ee(n,this,t)),this._$AV.push(v),l=i[++h]}s!==l?.index&&(n=dt.nextNode(),s++)}return dt.currentNode=ct,r}p(t){let o=0;for(let i of this._$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(t,i,o),o+=i.strings.length-2):i._$AI(t[o])),o++}},yt=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,o,i,r){this.type=2,this._$AH=E,this._$AN=void 0,this._$AA=t,this._$AB=o,this._$AM=i,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,o=this._$AM;return o!==void 0&&t?.nodeType===11&&(t=o.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,o=this){t=pt(this,t,o),Wt(t)?t===E||t==null||t===""?(this._$AH!==E&&this._$AR(),this._$AH=E):t!==this._$AH&&t!==Q&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Oi(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==E&&Wt(this._$AH)?this._$AA.nextSibling.data=t:this.T(ct.createTextNode(t)),this._$AH=t}$(t){let{values:o,_$litType$:i}=t,r=typeof i=="number"?this._$AC(t):(i.el===void 0&&(i.el=Gt.createElement(Ri(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===r)this._$AH.p(o);else{let n=new ke(r,this),s=n.u(this.options);n.p(o),this.T(s),this._$AH=n}}_$AC(t){let o=Ii.get(t.strings);return o===void 0&&Ii.set(t.strings,o=new Gt(t)),o}k(t){Eo(this._$AH)||(this._$AH=[],this._$AR());let o=this._$AH,i,r=0;for(let n of t)r===o.length?o.push(i=new e(this.O(Ut()),this.O(Ut()),this,this.options)):i=o[r],i._$AI(n),r++;r<o.length&&(this._$AR(i&&i._$AB.nextSibling,r),o.length=r)}_$AR(t=this._$AA.nextSibling,o){for(this._$AP?.(!1,!0,o);t!==this._$AB;){let i=Ti(t).nextSibling;Ti(t).remove(),t=i}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},mt=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,o,i,r,n){this.type=1,this._$AH=E,this._$AN=void 0,this.element=t,this.name=o,this._$AM=r,this.options=n,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=E}_$AI(t,o=this,i,r){let n=this.strings,s=!1;if(n===void 0)t=pt(this,t,o,0),s=!Wt(t)||t!==this._$AH&&t!==Q,s&&(this._$AH=t);else{let h=t,l,v;for(t=n[0],l=0;l<n.length-1;l++)v=pt(this,h[i+l],o,l),v===Q&&(v=this._$AH[l]),s||=!Wt(v)||v!==this._$AH[l],v===E?t=E:t!==E&&(t+=(v??"")+n[l+1]),this._$AH[l]=v}s&&!r&&this.j(t)}j(t){t===E?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},_e=class extends mt{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===E?void 0:t}},$e=class extends mt{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==E)}},Ce=class extends mt{constructor(t,o,i,r,n){super(t,o,i,r,n),this.type=5}_$AI(t,o=this){if((t=pt(this,t,o,0)??E)===Q)return;let i=this._$AH,r=t===E&&i!==E||t.capture!==i.capture||t.once!==i.once||t.passive!==i.passive,n=t!==E&&(i===E||r);r&&this.element.removeEventListener(this.name,this,i),n&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},Ee=class{constructor(t,o,i){this.element=t,this.type=6,this._$AN=void 0,this._$AM=o,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(t){pt(this,t)}},Ni={M:$o,P:X,A:Co,C:1,L:qi,R:ke,D:Oi,V:pt,I:yt,H:mt,N:$e,U:Ce,B:_e,F:Ee},En=_o.litHtmlPolyfillSupport;En?.(Gt,yt),(_o.litHtmlVersions??=[]).push("3.3.3");var Bi=(e,t,o)=>{let i=o?.renderBefore??t,r=i._$litPart$;if(r===void 0){let n=o?.renderBefore??null;i._$litPart$=r=new yt(t.insertBefore(Ut(),n),n,void 0,o??{})}return r._$AI(e),r};var Ao=globalThis,B=class extends Y{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let o=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Bi(o,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return Q}};B._$litElement$=!0,B.finalized=!0,Ao.litElementHydrateSupport?.({LitElement:B});var Tn=Ao.litElementPolyfillSupport;Tn?.({LitElement:B});(Ao.litElementVersions??=[]).push("4.2.2");var wt=e=>(t,o)=>{o!==void 0?o.addInitializer(()=>{customElements.define(e,t)}):customElements.define(e,t)};var An={attribute:!0,type:String,converter:jt,reflect:!1,hasChanged:Me},Sn=(e=An,t,o)=>{let{kind:i,metadata:r}=o,n=globalThis.litPropertyMetadata.get(r);if(n===void 0&&globalThis.litPropertyMetadata.set(r,n=new Map),i==="setter"&&((e=Object.create(e)).wrapped=!0),n.set(o.name,e),i==="accessor"){let{name:s}=o;return{set(h){let l=t.get.call(this);t.set.call(this,h),this.requestUpdate(s,l,e,!0,h)},init(h){return h!==void 0&&this.C(s,void 0,e,h),h}}}if(i==="setter"){let{name:s}=o;return function(h){let l=this[s];t.call(this,h),this.requestUpdate(s,l,e,!0,h)}}throw Error("Unsupported decorator location: "+i)};function A(e){return(t,o)=>typeof o=="object"?Sn(e,t,o):((i,r,n)=>{let s=r.hasOwnProperty(n);return r.constructor.createProperty(n,i),s?Object.getOwnPropertyDescriptor(r,n):void 0})(e,t,o)}function vt(e){return A({...e,state:!0,attribute:!1})}var Ae={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},ft=e=>(...t)=>({_$litDirective$:e,values:t}),Mt=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,o,i){this._$Ct=t,this._$AM=o,this._$Ci=i}_$AS(t,o){return this.update(t,o)}update(t,o){return this.render(...o)}};var D=ft(class extends Mt{constructor(e){if(super(e),e.type!==Ae.ATTRIBUTE||e.name!=="class"||e.strings?.length>2)throw Error("`classMap()` can only be used in the `class` attribute and must be the only part in the attribute.")}render(e){return" "+Object.keys(e).filter(t=>e[t]).join(" ")+" "}update(e,[t]){if(this.st===void 0){this.st=new Set,e.strings!==void 0&&(this.nt=new Set(e.strings.join(" ").split(/\s/).filter(i=>i!=="")));for(let i in t)t[i]&&!this.nt?.has(i)&&this.st.add(i);return this.render(t)}let o=e.element.classList;for(let i of this.st)i in t||(o.remove(i),this.st.delete(i));for(let i in t){let r=!!t[i];r===this.st.has(i)||this.nt?.has(i)||(r?(o.add(i),this.st.add(i)):(o.remove(i),this.st.delete(i)))}return Q}});var ut=e=>e??E;var{I:k3}=Ni;var ji=e=>e.strings===void 0;var Kt=(e,t)=>{let o=e._$AN;if(o===void 0)return!1;for(let i of o)i._$AO?.(t,!1),Kt(i,t);return!0},Se=e=>{let t,o;do{if((t=e._$AM)===void 0)break;o=t._$AN,o.delete(e),e=t}while(o?.size===0)},Fi=e=>{for(let t;t=e._$AM;e=t){let o=t._$AN;if(o===void 0)t._$AN=o=new Set;else if(o.has(e))break;o.add(e),Pn(t)}};function Vn(e){this._$AN!==void 0?(Se(this),this._$AM=e,Fi(this)):this._$AM=e}function Ln(e,t=!1,o=0){let i=this._$AH,r=this._$AN;if(r!==void 0&&r.size!==0)if(t)if(Array.isArray(i))for(let n=o;n<i.length;n++)Kt(i[n],!1),Se(i[n]);else i!=null&&(Kt(i,!1),Se(i));else Kt(this,e)}var Pn=e=>{e.type==Ae.CHILD&&(e._$AP??=Ln,e._$AQ??=Vn)},Ht=class extends Mt{constructor(){super(...arguments),this._$AN=void 0}_$AT(t,o,i){super._$AT(t,o,i),Fi(this),this.isConnected=t._$AU}_$AO(t,o=!0){t!==this.isConnected&&(this.isConnected=t,t?this.reconnected?.():this.disconnected?.()),o&&(Kt(this,t),Se(this))}setValue(t){if(ji(this._$Ct))this._$Ct._$AI(t,this);else{let o=[...this._$Ct._$AH];o[this._$Ci]=t,this._$Ct._$AI(o,this,0)}}disconnected(){}reconnected(){}};var Ui=()=>new Vo,Vo=class{},So=new WeakMap,Ve=ft(class extends Ht{render(e){return E}update(e,[t]){let o=t!==this.G;return o&&this.rt(void 0),(o||this.lt!==this.ct)&&(this.G=t,this.ht=e.options?.host,this.rt(this.ct=e.element)),E}rt(e){if(this.G!==void 0)if(this.isConnected||(e=void 0),typeof this.G=="function"){let t=this.ht??globalThis,o=So.get(t);o===void 0&&(o=new WeakMap,So.set(t,o)),o.get(this.G)!==void 0&&this.G.call(this.ht,void 0),o.set(this.G,e),e!==void 0&&this.G.call(this.ht,e)}else this.G.value=e}get lt(){return typeof this.G=="function"?So.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});var Lo=class extends Ht{host;element;prevData={};eventData={};render(t){return E}update(t,[o]){this.element!==t.element&&(this.element=t.element),this.host=t.options?.host??this.element,this.apply(o),this.groom(o),this.prevData={...o}}apply(t){if(!t)return;let{prevData:o,element:i}=this;for(let[r,n]of Object.entries(t)){if(n===o[r])continue;let s=r.slice(1);switch(r[0]){case"@":this.eventData[s]=n,this.applyEvent(s,n);break;case".":i[s]=n;break;case"?":n?i.setAttribute(s,""):i.removeAttribute(s);break;default:n===null?i.removeAttribute(r):i.setAttribute(r,String(n));break}}}groom(t){let{prevData:o,element:i}=this;if(o)for(let[r,n]of Object.entries(o)){let s=r.slice(1);if(!t||!(r in t)&&i[s]===n)switch(r[0]){case"@":this.groomEvent(s,n);break;case".":i[s]=void 0;break;case"?":i.removeAttribute(s);break;default:i.removeAttribute(r);break}}}applyEvent(t,o){let{prevData:i,element:r}=this;this.eventData[t]=o,i[t]&&r.removeEventListener(t,this,o),r.addEventListener(t,this,o)}groomEvent(t,o){let{element:i}=this;Reflect.deleteProperty(this.eventData,t),i.removeEventListener(t,this,o)}handleEvent(t){let o=this.eventData[t.type];typeof o=="function"?o.call(this.host,t):o.handleEvent(t)}disconnected(){let{eventData:t,element:o}=this;for(let[i,r]of Object.entries(t)){let n=i.slice(1);o.removeEventListener(n,this,r)}}reconnected(){let{eventData:t,element:o}=this;for(let[i,r]of Object.entries(t)){let n=i.slice(1);o.addEventListener(n,this,r)}}},g=ft(Lo);var In=u`
	<path d="M5.688 3.5v.438H5.25v.438h-.438V1.313h-.438V.875h-.436V.438H3.5v6.125h2.625v-.438H5.25v-.438h.438v-.438h.438v-.438h.438V3.5z" fill="#b79cf8"/>
	<path d="M3.063.438v.438h-.438v.438h-.437v3.5h-.875v-.438H.438v1.75h.438v.438h2.625V.438z" fill="#ff7fc0"/>
	<path d="M3.938 0h-.875v.438h.875zm-.875.438h-.438v.438h.438z" fill="#000"/>
	<path d="M3.938.438h-.875v.438h.875zm-.875.437h-.438v.438h.438zm0 1.75h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M2.188 5.25H1.75v.438h.438z" fill="#ffa5d3"/>
	<path d="M2.625 5.25h-.437v.438h.438zm-1.75.438H.438v.438h.438zm2.625.438H.875v.438H3.5z" fill="#ff1c90"/>
	<path d="M1.75 5.688h-.437v.438h.438zm-.438-.438H.875v.438h.438zm1.313-.875V3.5h-.437v1.313h.438v1.313h.438v-1.75zm.438-3.5v1.313h-.438v.438h.438v1.313h.438V.875z" fill="#ffa5d3"/>
	<path d="M6.125 3.5h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-3.5.875h-.874v.438h.875zm-.875-.438H.438v.438h.875z" fill="#f0f0f0"/>
	<path d="M.875 5.25v-.875H.438v.875z" fill="#f0f0f0"/>
	<path d="M4.813 1.313h-.438v.438h.438z" fill="#cdbafa"/>
	<path d="M2.625 1.313h-.437v1.313h.438z" fill="#f0f0f0"/>
	<path d="M4.375.438h-.437v.438h.438zm.438.438h-.438v.438h.438zM2.625 4.814h-.437v.438h.438zm3.938 0h-.438v.438h.438zm-.875.438v.438H5.25v.438h.875v-.875zm.438.875v.438H.875v.438h5.688v-.875zM.875 6.125H.438v.438h.438zM7 3.062H5.687V3.5H7zm-5.687.876H0v.438h1.313z" fill="#000"/>
	<path d="M.438 6.125V3.938H0v2.188zm6.563-1.313V3.5h-.438v1.313zM2.625.875h-.437v.438h.438zm-.875.438v3.063h-.437v.438h.875V1.313zm3.5 2.188V1.313h-.438v3.063h.438v-.438h.438V3.5z" fill="#000"/>
	<path d="M3.938.875H3.5v.875h.438zm.438 1.75V1.75h-.438V3.5h.438v.438h.438V2.625zm.875 1.75h-.438v.438h.438zm-1.313 0H3.5v1.313h.438zm.875 1.313h-.438v.438h.438zm0-.875h-.438v.438h.438zm.438.438h-.438v.438h.438z" fill="#cdbafa"/>
	<path d="M5.25 6.125v-.438h-.438v.438H3.5v.438h2.625v-.438zm.438-.875H5.25v.438h.438zm.438-.438h-.438v.438h.438z" fill="#816bee"/>
`;function Le(e={}){return d`<svg
		${g(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${In}
	</svg>`}var On=u`
	<path d="M4.375 1.75v-.437h-.437V.438h-.875v.875h-.438v.438h-.437v.438h.438v.438h.438v.438h.875v-.44h.438v-.437h.438V1.75z" fill="#47baff"/>
	<path d="M4.375 5.25v.438h-.437v.875h-.875v-.875h-.438V5.25h-.437v-.438h.438v-.438h.438v-.436h.875v.438h.438v.438h.438v.438z" fill="#ff2c52"/>
	<path d="M3.063 0v.438h.875V0z" fill="#000"/>
	<path d="M3.063.438v.438h.875V.438z" fill="#f0f0f0"/>
	<path d="M3.063 2.625v.438h.875v-.438z" fill="#4282d8"/>
	<path d="M3.063.438h-.438v.875h.438zM.438 3.063H0v.875h.438zm.875 0v-.438H.438v.438zm1.313-1.75h-.438v.438h.438z" fill="#000"/>
	<path d="M2.625 1.75h-.437v.438h.438zm.438-.438h-.438v.438h.438zm0 2.625v.438h.875v-.437z" fill="#f0f0f0"/>
	<path d="M3.063 6.125v.438h.875v-.438zm0-.875h-.438v.438h.438zm-.438-.438h-.437v.438h.438z" fill="#be0351"/>
	<path d="M3.063 4.375h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.938 5.688h.438V5.25h-.438zm.438-.438h.438v-.438h-.438zm-.438-.438h.438v-.438h-.438z" fill="#be0351"/>
	<path d="M3.5 1.75h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M4.375 2.188h-.437v.438h.438zm.438-.438h-.438v.438h.438z" fill="#4282d8"/>
	<path d="M5.25 4.375h.438v-.437h.875v-.875h-.875v-.438H5.25v-.437h-.438v.438h-.438v.438h-.436v.875h.438v.438h.438v.438h.438z" fill="#C7C7C7"/>
	<path d="M6.563 3.063h-.438v.875h.438z" fill="#707070"/>
	<path d="M5.25 2.625v-.437h-.438v.438zm-.438.438v-.438h-.438v.438z" fill="#fff"/>
	<path d="M4.813 4.375v-.437h-.438v.438zm-.438-.438V3.5h-.437v.438zm1.313.438v-.437H5.25v.438zm-.438.438v-.438h-.438v.438z" fill="#707070"/>
	<path d="M1.75 4.375h-.437v-.437H.438v-.875h.875v-.438h.438v-.437h.438v.438h.438v.438h.438v.875h-.44v.438h-.437v.438H1.75z" fill="#C7C7C7"/>
	<path d="M.438 3.938h.438v-.875H.438z" fill="#fff"/>
	<path d="M2.625 3.938h.438v-.875h-.438z" fill="#707070"/>
	<path d="M2.188 2.625v-.437H1.75v.438zm-.438.438v-.438h-.437v.438zm.438.438v-.438H1.75v.438z" fill="#fff"/>
	<path d="M2.625 4.375v-.437h-.437v.438zm-.438.438v-.438H1.75v.438z" fill="#707070"/>
	<path d="M2.188 1.75H1.75v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.439v.438h.438zm.875.438h-.876v.875h.875zm.438.875h-.439v.438h.438zm.438.438h-.438v.438h.438zM1.75 2.188h-.437v.438h.438zm2.188 4.813v-.438h-.875v.438zm-.875-1.313h-.438v.875h.438zM.438 3.938v.438h.875v-.438zm2.188 1.313h-.438v.438h.438zm-.438-.438H1.75v.438h.438zm-.438-.438h-.437v.438h.438zm2.188-3.063h.438V.438h-.438zm2.625 2.625h.438v-.874h-.438zm0-.875v-.437h-.875v.438zM4.375 1.749h.438v-.436h-.438zm.438.438h.438V1.75h-.438zm-.438.438h.438v-.437h-.438zm-.437.438h.438v-.438h-.438zM2.625 4.376h.438v-.438h-.438zm-.438.438h.438v-.438h-.437z" fill="#000"/>
	<path d="M4.813 2.188h.438V1.75h-.438zm.438.438h.438v-.438h-.438zM3.938 6.564h.438v-.875h-.438zm1.75-2.625v.438h.875v-.439zm-1.313 1.75h.438v-.438h-.438zm.438-.438h.438v-.438h-.438zm.438-.438h.438v-.438h-.438z" fill="#000"/>
`;function Pe(e={}){return d`<svg
		${g(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${On}
	</svg>`}var Dn=u`
	<path d="M6.125 3.063v-.438h-.438v.438H4.374v-.438h-.436V1.313h.438V.875H3.063v1.75h-.438v.438H.438v.875h.438v.438h.438v-.438h1.313v.438h.438v1.313h-.44v.438h.438v.438h.875v-.438h.438v-.438h-.438V4.376h.438v-.438h1.313v.438h.438v-.438h.438v-.875z" fill="#ffb84b"/>
	<path d="M3.938 0h-.875v.438h.875zM2.625.875H1.313v.438h1.313zm-1.312.438H.875v1.313h.438zm1.75 0h-.438v1.313h.438zm1.313 0h-.438v1.313h.438zm1.75 0h-.438v1.313h.438zM5.688.875H4.375v.438h1.313zm-3.063 1.75H1.313v.438h1.313zm3.063 0H4.375v.438h1.313zM3.063.438h-.438v.438h.438z" fill="#000"/>
	<path d="M2.625 1.313h-.437v.438h.438zm-.437.437H1.75v.438h.438zm3.5-.438H5.25v.438h.438zm-.438.438h-.438v.438h.438zm.438 2.625H5.25v.438h.438zm-.438.438h-.438v.438h.438zm-2.625-.438h-.437v.438h.438zm-.438.438H1.75v.438h.438z" fill="#57595f"/>
	<path d="M4.375.438h-.437v.438h.438zM.438 3.063H0v.875h.438z" fill="#000"/>
	<path d="M2.188 1.75v.438h-.875v.438h1.313V1.75zm3.063 0v.438h-.875v.438h1.313V1.75zM2.188 4.813v.438h-.875v.438h1.313v-.875zm3.063 0v.438h-.875v.438h1.313v-.875z" fill="#35363a"/>
	<path d="M.875 3.938H.438v.438h.438zm0-1.313H.438v.438h.438zM7 3.063h-.438v.875H7z" fill="#000"/>
	<path d="M6.563 3.063h-.438v.875h.438z" fill="#ba3500"/>
	<path d="M.875 3.063H.438v.875h.438z" fill="#f0f0f0"/>
	<path d="M6.563 2.625h-.438v.438h.438zm0 1.313h-.438v.438h.438z" fill="#000"/>
	<path d="M6.125 3.938h-.438v.438h.438zm-3.062 0h-.438v.438h.438zm-1.75 0H.875v.438h.438zm3.063 0h-.438v.438h.438z" fill="#ba3500"/>
	<path d="M3.938 6.563h-.875v.438h.875zm-1.313-.875H1.313v.438h1.313zM1.312 4.375H.875v1.313h.438zm1.75 0h-.437v1.313h.438zm1.313 0h-.437v1.313h.438zm1.75 0h-.438v1.313h.438zm-.438 1.313H4.374v.438h1.313zm-3.062-1.75H1.313v.438h1.313zm3.063 0H4.375v.438h1.313z" fill="#000"/>
	<path d="M2.625 3.5H1.313v.438h1.313zm3.063 0H4.375v.438h1.313z" fill="#ba3500"/>
	<path d="M3.063 6.125h-.438v.438h.438zm1.313 0h-.438v.438h.438z" fill="#000"/>
	<path d="M3.938 6.125h-.875v.438h.875z" fill="#ba3500"/>
	<path d="M3.938.438h-.875v.438h.875zm-.875.437h-.438v.438h.438V.438Z" fill="#f0f0f0"/>
	<path d="M4.375 5.688h-.437v.438h.438z" fill="#ba3500"/>
	<path d="M2.188 1.313h-.875v.875h.438V1.75h.438zm3.063 0h-.875v.875h.438V1.75h.438zM2.188 4.376h-.875v.875h.438v-.438h.438zm3.063 0h-.875v.875h.438v-.438h.438z" fill="#d8d8d8"/>
	<path d="M3.938 2.188V1.75H3.5V.875h-.437v1.313zm0 .438H3.5v.438h-.437v.438h-.438v.438h.438v.875h.438v1.313h.438v-1.75H3.5V3.5h.875v-.437h-.437zm2.188.438h-.438v.438h.438zm-3.063-.439h-.438v.438h.438zm-1.75.438H.875v.438h.438zm.875 0H1.75v.438h.438z" fill="#fd6214"/>
`;function Ie(e={}){return d`<svg
		${g(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Dn}
	</svg>`}var Rn=u`
	<path d="M5.688 2.625V1.75H5.25V.438h-.438v.438h-.438v.438h-.436v.438H3.5v.438H1.313v.438H.875v.875H.438v1.75h.438v.438h.438v.438h.438v.438h3.5v-.438h.438v-.438h.438V2.625z" fill="#fd6214"/>
	<path d="M0 3.5v1.75h.438V3.5zm6.563.438v1.313h.438V3.938zm-.438-1.313v1.313h.438V2.625zm-.438-.875v.875h.438V1.75z" fill="#000"/>
	<path d="M6.125 3.938v1.313h.438V3.938zm-.438-1.313v1.313h.438V2.625zm-.438-.875v.875h.438V1.75z" fill="#ba3500"/>
	<path d="M.438 2.625V3.5h.438v-.875zm2.625-1.313h-.438v.438h.438zm.875 0H3.5v.438h.438zM3.5 1.75h-.437v.438h.438zm-2.625.438v.438h.438v-.438zM.437 5.251v.438h.438v-.438zm.438.438v.438h.438v-.438zm.438.438v.438h.438v-.438zm4.813-.875v.438h.438v-.438zm-.438.438v.438h.438V5.69zm-.438.438v.438h.438v-.438zm-3.5.438v.438h3.5v-.438zM1.313 1.75v.438h.438V1.75zm.438-.438v.438h.438v-.437zm.438-.438v.438h.438V.875zm1.75 0v.438h.438V.875zm.438-.438v.438h.438V.438zm.438-.438v.438h.438V0z" fill="#000"/>
	<path d="M4.813.438v.438h.438V.438zm-.438.438v.438h.438V.875zm-.437.437v.438h.438v-.438zM3.5 1.75v.438h.438V1.75zm-1.312-.437v.438h.438v-.438zm-.438.437v.438h.438V1.75zm.875 0v.438h.438V1.75z" fill="#f0f0f0"/>
	<path d="M2.188 1.75v.438h.438V1.75z" fill="#fd6214"/>
	<path opacity=".5" d="M4.813 1.75v.438h.438V1.75zm.438 2.188V3.5h-.438v-.875h-.438v.438h-.437v.438H2.625v-.438h-.437v.875h-.875v.875h.438v.875h.438v.438h2.625v-.438h.438v-.875h.438v-.875z" fill="#fff"/>
	<path d="M1.313 2.188v.438h.438v-.438zm-.438.437V3.5h.438v-.875zm.875.875v.438h.438V3.5z" fill="#f0f0f0"/>
	<path d="M.875 5.25v.438h.438V5.25zm.438.438v.438h.438v-.438zm3.938 0v.438h.438v-.438zm.438-.438v.438h.438V5.25zm-3.938.875v.438h3.5v-.438z" fill="#ba3500"/>
	<path d="M.438 3.5v.875h.438V3.5zm4.375.875h-.438v-.437h-1.75v.438h-.437v.875h.438v.438h1.75v-.438h.438z" fill="#f0f0f0"/>
	<path d="M5.25.438v1.313h.438V.438z" fill="#000"/>
`;function Oe(e={}){return d`<svg
		${g(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Rn}
	</svg>`}var qn=u`
	<path d="M6.563.875h-.438V.438H4.812v1.313h-.438V.875h-.436V.438h-.875v.438h-.438v.875h-.437V.438H.875v.438H.438v1.75h.438v.438h.875v.438h.438v.875h.438v.438h.438v.438h.875v-.438h.438v-.438h.438V3.5h.438v-.437h.875v-.438h.438z" fill="#ff7fc0"/>
	<path d="M3.938 0h-.875v.438h.875zm-1.75 0H.875v.438h1.313zm3.938 0H4.813v.438h1.313zm.438.438h-.438v.438h.438zm.438.438h-.438v1.75h.438zM4.377.438h-.439v.438h.438v.875h.438V.438zm-2.189 0v1.313h.438V.875h.438V.438zm-1.313 0H.438v.438h.438zM.438.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm.875.438H.875v.438h.875zm4.375 0h-.875v.438h.875zm.438-.438h-.438v.438h.438zM5.251 3.938V3.5h-.438v.875h1.75v-.437zM1.75 3.5v.438H.438v.438h1.75V3.5zm-1.313.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm5.25.438H.875v.438h5.25zm.438-.438h-.438v.438h.438zm.438-1.75h-.438v1.75h.438zm-4.376 0h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-.875.875h-.876v.438h.875z" fill="#000"/>
	<path d="M4.813 4.375v.438h-.438v.438h-.437v.438h-.875v-.438h-.438v-.438h-.437v-.438H.438v1.75h.438v.438h5.25v-.438h.438v-1.75z" fill="#6be473"/>
	<path d="M1.75 5.25h-.437v.438h.438zm-.438-.438H.875v.438h.438zM5.25 6.125v-.438h-.438v.438h-.874v-.438h-.875v.438h-.875v-.438H1.75v.438H.875v.438h5.25v-.438zm.438-.875H5.25v.438h.438zm.438-.438h-.438v.438h.438zm.438.875h-.438v.438h.438z" fill="#008456"/>
	<path d="M2.625 3.938h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm.438-.875h-.438v.438h.438zm.875-.438h-.438v.438h.438zm.438-.875h-.438v.875h.438zM3.94 4.813h-.877v.438h.875z" fill="#ff1c90"/>
	<path d="M4.375 5.25h-.437v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-4.813.001v.875h.438v-.438h1.313v-.438zm.438-3.5H.438v.875h.438zM2.189.437H.875v.438h1.313zm.875.438h-.439v.438h.438zm.875-.438h-.876v.438h.875zm1.313 0h-.438v.875h.438V.875h.875V.438z" fill="#f0f0f0"/>
`;function De(e={}){return d`<svg
		${g(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${qn}
	</svg>`}var Nn=u`
	<path d="M3.063.875v.438h.875V.875zm.875-.438v.438h1.75V.438zm1.75.438v.438h.438V.875zm.438.438v.438h.438v-.438zm.438.438v2.188h.438V1.75zm-.438 2.188v.875h.438v-.876zm-.438.875v.438h.438v-.438zm-.875.438v.438h.875v-.438zm-.875.438v.438h.875V5.69zm-.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M6.563 1.75h-.438v-.437h-.438V.875H3.938v.438h-.875V.875h-1.75v.438H.875v.438H.438v2.188h.438v.875h.438v.438h.875v.438h.875v.438h.875V5.69h.875v-.438h.875v-.438h.438v-.876h.438z" fill="#ff7fc0"/>
	<path d="M6.563 1.75h-.438v2.188h.438zm-.438 2.188h-.438v.875h.438zm-4.812 0H.875v.875h.438zm4.375.875h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875z" fill="#ff1b90"/>
	<path d="M1.313.438v.438h1.75V.438zM.875.875v.438h.438V.875zm-.437.438v.438h.438v-.438zM0 1.75v2.188h.438V1.75zm.438 2.188v.875h.438v-.875zm.438.875v.438h.438v-.438zm.438.438v.438h.875v-.438zm.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M1.313.875v.438h1.75V.875zm2.625 0v.438h1.75V.875zm-.875.438v.438h.875v-.438z" fill="#f0f0f0"/>
	<path opacity=".6" d="M4.813 2.625v-.437h-.875v.438h-.875v-.438h-.875v.438H1.75v1.313h.438v.438h.879v.438h.875v-.438h.871v-.439h.438V2.625z" fill="#fff"/>
	<path d="M5.688 1.313v.438h.438v-.438zm-4.813 0v.438h.438v-.438zm.438.438v.438h.438V1.75zM.438 1.75v.875h.438V1.75z" fill="#f0f0f0"/>
`;function Re(e={}){return d`<svg
		${g(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Nn}
	</svg>`}var Bn=u`
	<path d="M6.125 2.625v.438H4.812v-.438h-.438v-.437h-.436V.875h.438V.438H.438v.438h.875v.438h.438v.438h.875v.875h-.438v.438H1.75v.875h-.437v.875H.875v.875H.438v.875h1.313v-.438h.875v-.438h.438v-.438h.438v-.438h.875v-.438h.438v-.437h.438v.438h.438v.438h.438v.438h.438V2.625z" fill="#ffe361"/>
	<path d="M6.125 0H4.812v.438h1.313zM1.75 6.563H.438v.438h1.313zm.875-.438H1.75v.438h.875zM1.313.875H.438v.438h.875zm.438.875v.438h.438v.438h.438V1.75zm0 1.313h-.438v.875h.438zm-.438.875H.875v.875h.438zm-.438.875H.438v.875h.438zm-.438.875H0v.875h.438zm3.938-.875H3.5v.438h.875zm0-4.813H.438v.438h3.938z" fill="#000"/>
	<path d="M4.375.438H.438v.438h3.938z" fill="#f0f0f0"/>
	<path d="M6.125 2.625H4.812v.438h1.313zM4.812.437h-.438v.438h.438z" fill="#000"/>
	<path d="M4.813.875h-.438v.875h.438zM6.126.437H4.813v.438h1.313z" fill="#f0f0f0"/>
	<path d="M6.125 2.188H4.812v.438h1.313z" fill="#ba3500"/>
	<path d="M.438.438H0v.438h.438zm1.313.875h-.438v.438h.438zm.438 1.313H1.75v.438h.438zM6.564.438h-.438v.438h.438zm.438.438h-.438v1.313h.438z" fill="#000"/>
	<path d="M6.563.875h-.438v1.313h.438z" fill="#ba3500"/>
	<path d="M7 2.625h-.438V5.25H7z" fill="#000"/>
	<path d="M6.563 2.625h-.438V5.25h.438z" fill="#ffb84b"/>
	<path d="M6.563 2.188h-.438v.438h.438zM4.375.875h-.437v1.313h.438zm.438 1.313h-.438v.438h.438z" fill="#000"/>
	<path d="M4.813 1.75h-.438v.438h.438z" fill="#ba3500"/>
	<path d="M3.063 5.688h-.438v.438h.438z" fill="#000"/>
	<path d="M4.375 3.063v.438h-.437v.438H3.5v.438h-.437v.438h-.438v.438h-.437v.438H1.75v.438h.875v-.438h.438v-.438h.438v-.438h.875v-.438h.438V3.063zM1.75 6.126h-.437v.438h.438z" fill="#ffb84b"/>
	<path d="M3.5 5.25h-.437v.438h.438z" fill="#000"/>
	<path d="M2.188 3.063H1.75v.438h.438zm.438-.438h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.063 2.188h-.438v.438h.438zm.438-.438h-.438v.438h.438z" fill="#ffb84b"/>
	<path d="M2.625 3.5h-.437v.438h.438zm-.875.438h-.437v.438h.438zm-.438.875H.875v.438h.438zm-.438.875H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M4.813 4.375h-.438v.438h.438zm.438-.438h-.438v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.438v.438h.438z" fill="#000"/>
	<path d="M6.125.875H4.812v1.313h1.313z" fill="#fd6214"/>
`;function qe(e={}){return d`<svg
		${g(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Bn}
	</svg>`}var jn=u`
	<path d="M6.563 0.876V0.437H3.937v0.437H1.313v2.187H0.437v2.187h5.25v-2.186h0.876z" fill="#bcef42"/>
	<path d="M4.813 5.687v-0.437H2.187v0.437z" fill="#7fb134"/>
	<path d="M6.563 0.876V0.437H3.937v0.437zm-2.626 0.437V0.876H2.187v0.437z" fill="#fff"/>
	<path d="M1.313 4.813v0.437h0.876v-0.437zm4.376 -0.437h-0.437v0.876h0.437zm0.876 -2.187h-0.437v0.876h0.437zm-0.437 0.876h-0.437v1.313h0.437z" fill="#7fb134"/>
	<path d="M7 0.437h-0.437v2.626H7z" fill="#000"/>
	<path d="M1.313 3.937H0.876v2.626h0.437z" fill="#4a8359"/>
	<path d="M6.563 0H3.937v0.437h2.626zM4.813 5.687H2.187v0.437h2.626zM3.937 0.437H2.187v0.437h1.75zM2.187 0.876h-0.874v0.437h0.876zm-0.874 0.437H0.876v0.876h0.437zM0.437 3.063H0v2.187h0.437v1.313h0.437V5.25H0.437zh0.437v-0.876H0.437zm5.25 2.187h-0.876v0.437h0.876zm0.437 -0.876h-0.437v0.876h0.437zh0.437V3.063h-0.437zM1.75 5.687h0.437v-0.437h-0.874v1.313h0.437zm-0.437 0.876H0.876V7h0.437z" fill="#000"/>
	<path d="M0.876 3.063h0.437v-0.876H0.876zm-0.438 0.874h0.437v-0.874H0.437zm1.75 -2.626h-0.874v0.876h0.437v-0.437h0.437z" fill="#fff"/>
	<path d="M1.75 3.5h0.876v-0.437h-0.876zm0.876 -0.437h0.876v-0.437h-0.876zm0.876 -0.437h0.876v-0.438H3.5zm0.876 -0.437h0.437v-0.438h-0.437zm0.437 -0.437h0.437v-0.438H4.814z" fill="#4a8359"/>
	<path d="M2.187 1.75v0.437h0.437v-0.437z" fill="#fff"/>
	<path d="M1.313 3.5v0.437h0.437V3.5z" fill="#4a8359"/>
`;function Ne(e={}){return d`<svg
		${g(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${jn}
	</svg>`}var Fn=u`
	<path d="M2.188 2.625H1.75v.438H.875v.875H3.5v.875h-.437v.438h-.438v.438h-.437v.438H1.75v.438h.875v-.438h.438v-.438h.438v-.438h.438v-.438h.875v-.438h.438v-.437h.875v-.875H3.063v-.438h.438v-.437h.438V1.75h.438v-.437H3.5v.438h-.437v.438h-.875z" fill="#ffe361"/>
	<path d="M.438 3.063H0v.875h.438z" fill="#000"/>
	<path d="M.875 3.063H.438v.875h.438z" fill="#f0f0f0"/>
	<path d="M7 3.063h-.438v.875H7zm-5.687-.438H.438v.438h.875zm1.313-.875H1.75v.438h.875zm-.876.438h-.437v.438h.438z" fill="#000"/>
	<path d="M1.75 2.625h-.437v.438h.438zm.438-.438H1.75v.438h.438zm.438.438h-.438v.438h.438zm.438-.875h-.439v.438h.438zm.438-.438h-.439v.438h.438zm0 3.063h-.439v.438h.438zm-.438.438h-.439v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438H1.75v.438h.438zm-.438.438h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M5.25.875h-.438v.438h.438zm.438 3.063H5.25v.438h.438zm-.438.438h-.438v.438h.438zm-.875.438h-.437v.438h.438zm-.438.438H3.5v.438h.438zm2.625-1.75h-.438v.438h.438z" fill="#ffb84b"/>
	<path d="M6.563 3.063h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M4.813 1.313h-.438v.438h.438zm-.438.438h-.437v.438h.438zm-.437.437H3.5v.438h.438zm-.438.437h-.437v.438h.438z" fill="#ffb84b"/>
	<path d="M4.375.875h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.938.875h-.875v.438h.875zm-.875.438h-.438v.438h.438zM5.688 0H4.375v.438h1.313z" fill="#000"/>
	<path d="M5.688.438H4.375v.438h1.313z" fill="#f0f0f0"/>
	<path d="M6.563 2.625H3.5v.438h3.063zM4.375.437h-.437v.438h.438zm1.75 0h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.435v.438h.438zm2.188 1.75h-.875v.438h.875zm-1.313.875h-.875v.438h.875zm.438-.438h-.438v.438h.438zm-1.75 1.313h-.873v.438h.875zm.438-.438h-.436v.438h.438zm-1.75 1.313H1.313v.438h1.313zm.875-2.625H.438v.438h3.063zm-.438 2.188h-.436v.438h.438zm-1.75 0H.875v.438h.438zm.438-.438h-.436v.438h.438zm.438-.438H1.75v.438h.438zm.438-.438h-.437v.438h.438zm.438-.438h-.438v.438h.438z" fill="#000"/>
	<path d="M4.813.875h-.438v.438h.438z" fill="#ffe361"/>
`;function Be(e={}){return d`<svg
		${g(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Fn}
	</svg>`}var Un=u`
	<path d="M6.125 1.75v-.437H5.25V.438H3.5v.438h-.437v.438h-.438V.875H1.313v.438H.875v1.75H.438v1.313h.438v-.438h.438V3.5h2.188v-.875h.438v-.437h2.188v.438h.438V1.75z" fill="#b79cf8"/>
	<path d="M3.938 2.625v.438H3.5v.875h.438v.875h.875v.438h1.313v-.438h.438V2.625z" fill="#9af4dc"/>
	<path d="M1.75 4.375v1.75h.438v.438h1.313v-.438h.438v-1.75z" fill="#9af4dc"/>
	<path d="M3.5 6.125H2.188v.438h1.313zm2.625-1.313H4.812v.438h1.313zm.438-.438h-.438v.438h.438zM3.938 5.687H3.5v.438h.438z" fill="#6c9ca6"/>
	<path d="M3.938 3.063H3.5v.438h.438zm.875.438h-.438v.438h.438zm1.313-.875H3.938v.438h2.188z" fill="#f0f0f0"/>
	<path d="M3.5.438h-.437v.438h.438zm3.063.875h-.438v.438h.438zm-.438 2.188h-.438v.875h.438zm-2.187-.876H3.5v.438h.438z" fill="#000"/>
	<path d="M3.938 2.188H3.5v.438h.438z" fill="#816bee"/>
	<path d="M1.313 3.938H.875v.438h.438zm1.75 1.75h-.438v.438h.438zm-.438-.438h-.437v.438h.438z" fill="#000"/>
	<path d="M2.625 5.25h-.437v.438h.438zm3.063-.875H5.25v.438h.438zm-.438-.438h-.438v.438h.438zM2.187 6.125H1.75v.438h.438zm1.75 0H3.5v.438h.438zM.874 4.375H.438v.438h.438zm.438 1.75H.875v.438h.438zm-.438.438H.438v.438h.438zM6.563 1.75v.875h-.438v.438h.438v1.75h.438V1.75zM5.688.875V.438H5.25v.875h.875V.875zM2.625.438H1.313v.438h1.313zm3.063 2.625H4.375v.438h1.313zM3.063 4.376H1.75v.438h1.313zm.438 2.188H2.188v.438h1.313zM3.063.875h-.438v.438h.438zm-1.75 0H.875v.438h.438z" fill="#000"/>
	<path d="M2.625.875H1.313v.438h1.313zm.438.438h-.438v.438h.438zm-1.313.875h-.437v.438h.438zm-.875.875H.438v.438h.438zm.438-1.75H.875v.438h.438z" fill="#f0f0f0"/>
	<path d="M6.125 5.25H4.812v.438h1.313zm-1.75-.438V3.5h-.437v.438H3.5v.438h.438v1.75h.438v-.875h.438v-.438zm2.188 0h-.438v.438h.438zM.875 1.313H.438v1.75h.438zm-.437 1.75H0v1.313h.438zm1.313 1.75h-.438v1.313h.438zm1.75 0h-.438v.875h.438zm-3.063 0H0v1.75h.438zM5.25 0H3.5v.438h1.75z" fill="#000"/>
	<path d="M3.5.875h-.437v.438h.438zM5.25.437H3.5v.438h1.75z" fill="#f0f0f0"/>
	<path d="M6.125 2.188H3.938v.438h2.188z" fill="#000"/>
	<path d="M6.125 1.75v-.437h-.438v.438H3.938v.438h2.188v.438h.438V1.75z" fill="#816bee"/>
	<path d="M2.188 4.813H1.75v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.063 2.625v.438h-1.75v.438h2.188v-.876z" fill="#816bee"/>
	<path d="M3.063 3.063v.438h-1.75v.438h2.188v-.876z" fill="#000"/>
	<path d="M1.313 3.5H.875v.438h.438zm-.438.438H.438v.438h.438z" fill="#816bee"/>
	<path d="M1.313 3.938v.438H.875v.438H.438v1.75h.438v-.438h.438V4.813h.438v-.438h1.75v-.437z" fill="#9af4dc"/>
	<path d="M1.313 4.375H.875v.438h.438zm-.438.438H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M1.313 5.688H.875v.438h.438zm-.438.438H.438v.438h.438z" fill="#6c9ca6"/>
	<path d="M3.5 3.938H1.313v.438h2.188z" fill="#f0f0f0"/>
`;function je(e={}){return d`<svg
		${g(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Un}
	</svg>`}var Wn=u`
	<path d="M6.125 2.188v-.875h-.438V.875h-.438V.438h-.875v.438h.438v.438h.438v1.75h-.438v.438h-.438v.438H2.625V3.5h-.437v-.437H1.75v-1.75h.438V.875h.438V.438H1.75v.438h-.437v.438H.875v.875H.438v2.625h.438v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h.438V2.188z" fill="#b79cf8"/>
	<path d="M2.625 0H1.75v.438h.875zM.875 1.313H.438v.875h.438zm1.313 0H1.75v1.75h.438zm2.188 2.188H2.625v.438h1.75z" fill="#000"/>
	<path d="M4.375 3.938h-1.75v.438h1.75z" fill="#f0f0f0"/>
	<path d="M.438 2.188H0v2.625h.438zm4.375 4.375H2.188v.438h2.625z" fill="#000"/>
	<path d="M.875 4.375H.438v.438h.438zm4.813.875h-.875v.438H2.188V5.25h-.875v-.438H.875v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h-.438zm.875-.875h-.438v.438h.438z" fill="#816bee"/>
	<path d="M1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438z" fill="#000"/>
	<path d="M2.625.438H1.75v.438h.875zM1.75.875h-.437v.438h.438zm-.437.438H.875v.438h.438zm-.438.875H.438v.438h.438zm.438.438H.875v.438h.438zm.875.438H1.75v.438h.438zm.438.438h-.438v.438h.438zm2.625-.438h-.438v.438h.438zM4.813.439h-.438v.438h.438zm0 3.063h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.063.438h-.438v.438h.438zm-.438.437h-.437v.438h.438zm0 2.188h-.437v.438h.438zm-1.75 1.75H.438v.875h.438zm.438.875H.875v.438h.438zM5.251 0h-.875v.438h.875zm.438 6.125h-.875v.438h.875zm-3.5 0h-.876v.438h.875zm4.374-4.812h-.438v.875h.438zm-1.313 0h-.438v1.75h.438zM7 2.188h-.438v2.625H7zM5.687.438h-.438v.438h.438zm.438.438h-.438v.438h.438zM4.375.438h-.437v.438h.438zm.438.438h-.438v.438h.438zm0 2.188h-.438v.438h.438zm1.75 1.75h-.438v.875h.438zm-.438.875h-.438v.438h.438z" fill="#000"/>
	<path d="M2.188.875H1.75v.438h.438z" fill="#b79cf8"/>
`;function Fe(e={}){return d`<svg
		${g(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Wn}
	</svg>`}var Gn=u`
	<path d="M4.813 5.25v-.875h-.438v-.437h-1.75v.438h-.437v.875H1.75v1.313h3.5V5.251z" fill="#ffe361"/>
	<path d="M6.125 1.313V.875H5.25V.438h-3.5v.438H.875v.438H.438v2.625h.438v.438h.875v-.439h3.5v.438h.875v-.438h.438V1.313z" fill="#ff2c52"/>
	<path d="M5.25 0h-3.5v.438h3.5z" fill="#000"/>
	<path d="M5.25.438h-3.5v.438h3.5zm-3.5.437H.875v.438h.875zm4.375 0H5.25v.438h.875z" fill="#fff"/>
	<path d="M5.25 6.563h-3.5v.438h3.5zM.438 1.313H0v2.625h.438zM1.751.438H.875v.438h.875z" fill="#000"/>
	<path d="M.875 3.063v-1.75H.438v2.625h.875v-.875z" fill="#fff"/>
	<path d="M6.563 1.313h-.438v2.625h.438z" fill="#be0351"/>
	<path d="M6.563 2.625h-.875V3.5h.875zM5.25.875h-.875v.875h.875z" fill="#fff"/>
	<path opacity=".5" d="M6.563 2.625h-.438V3.5h.438z" fill="#be0351"/>
	<path d="M4.375 3.063h-1.75v.438h1.75zm.875.438h-.875v.438h.875zM2.625 3.5H1.75v.438h.875z" fill="#be0351"/>
	<path d="M2.625 4.375h-.437v.875h.438z" fill="#fff"/>
	<path d="M4.813 4.375h-.438v.875h.438zm0 .875v.875H1.75v.438h3.5V5.25z" fill="#ffb84b"/>
	<path d="M2.188 5.25H1.75v.875h.438z" fill="#fff"/>
	<path d="M1.75 3.938H.875v.438h.875zm4.375 0H5.25v.438h.875z" fill="#be0351"/>
	<path d="M3.5 2.625h-.875V3.5H3.5z" fill="#fff"/>
	<path opacity=".5" d="M3.5 3.063h-.875v.438H3.5z" fill="#be0351"/>
	<path d="M4.375 3.5h-1.75v.438h1.75z" fill="#000"/>
	<path d="M4.375 3.938h-1.75v.438h1.75z" fill="#fff"/>
	<path d="M.875.875H.438v.438h.438z" fill="#000"/>
	<path d="M2.188 1.313H1.75v.438h.438z" fill="#fff"/>
	<path d="M1.75 5.25h-.437v1.313h.438zm.438-.875h.438v-.437H1.75v.438H.875v.438h.875v.438h.438zM.875 3.938H.438v.438h.438zM7 1.313h-.438v2.625H7zM6.125.438H5.25v.438h.875zm.438.438h-.438v.438h.438zm-.438 3.5H5.25v-.438h-.875v.438h.438v.875h.438v1.313h.438V5.251h-.438v-.438h.875zh.438v-.438h-.438z" fill="#000"/>
`;function Ue(e={}){return d`<svg
		${g(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Gn}
	</svg>`}var Kn=u`
	<path d="M6.125 3.063v-.438H5.25v-.437h-.438V1.75h-.438V.875h-.436V.438h-.875v.438h-.438v.875h-.437v.438H1.75v.438H.875v.438H.438v.875h.438v.438h.875v.438h.438v.438h.438v.875h.438v.438h.875v-.438h.438v-.875h.438v-.438h.438v-.438h.875v-.44h.438v-.875z" fill="#47baff"/>
	<path d="M4.813 3.063h-.875v-.438h-.875v.438h-.875v.875h.875v.438h.875v-.438h.875z" fill="#b5e3ff"/>
	<path d="M1.313 0H.438v.438h.875zm.875.438h-.875v.438h.875zm-.438 1.75H.875v.438h.875zM.438.438H0v.875h.438z" fill="#000"/>
	<path d="M1.313.438H.438v.875h.438V.875h.438z" fill="#f0f0f0"/>
	<path d="M.438 3.063H0v.875h.438zM7.001.438h-.438v.875h.438zm-.438.875h-.438v.875h.438zm-5.688 0H.438v.875h.438zm1.75-.438h-.437v.875h.438zm2.188 0h-.438v.875h.438zM3.063.438h-.438v.438h.438z" fill="#000"/>
	<path d="M3.063.875h-.438v.438h.438zm.438.438h-.438v.438h.438zm-1.313.875H1.75v.438h.438zm-.875.437H.875v.438h.438zm-.438.438H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M1.313 6.563v-.438h.875V5.25H1.75v-.438H.875v.875H.438v.875z" fill="#b79cf8"/>
	<path d="M.875 5.688H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M2.188 1.75H1.75v.438h.438z" fill="#000"/>
	<path d="M2.188.875H.875v1.313h.875V1.75h.438zm3.938 1.313V.875H4.813v.875h.438v.438z" fill="#b79cf8"/>
	<path d="M2.188.875H1.75v.875h.438zm-.438.875h-.437v.438h.438zm4.375-.438h-.438v.875h.438zm.438-.438h-.438v.438h.438z" fill="#816bee"/>
	<path d="M5.688 6.563v-.438h-.875V5.25h.438v-.438h.875v.875h.438v.875z" fill="#b79cf8"/>
	<path d="M6.563 5.688h-.438v.438h.438zm-.438-.875h-.438v.438h.438z" fill="#816bee"/>
	<path d="M.875 2.625H.438v.438h.438zM7 3.063h-.438v.875H7zm-.438-.438h-.438v.438h.438zM4.374.437h-.436v.438h.438zm.875 1.313h-.438v.438h.438zM3.938 0h-.875v.438h.875z" fill="#000"/>
	<path d="M3.938.438h-.875v.438h.875zm0 2.625h-.875v.875h.875zM6.563.438h-.875v.438h.875zm-.875.438h-.875v.438h.875z" fill="#f0f0f0"/>
	<path d="M3.938 2.188h-.875v.438h.875zm0 2.188h-.875v.438h.875zM6.563.001h-.875v.438h.875zm-.875.438h-.875v.438h.875zm.438 1.75h-.875v.438h.875zM1.313 6.563H.438v.438h.875zm.875-.438h-.875v.438h.875zm-.438-1.75H.875v.438h.875zM.437 5.688H0v.875h.438zm6.563 0h-.438v.875H7zm-.438-.875h-.438v.875h.438zm-5.687 0H.438v.875h.438zm1.75.438h-.437v.875h.438zm2.188 0h-.438v.875h.438zm-1.75.875h-.438v.438h.438zm-.875-1.313H1.75v.438h.438z" fill="#000"/>
	<path d="M2.188 5.25H1.75v.875h.438zm-.438-.438h-.437v.438h.438z" fill="#816bee"/>
	<path d="M.875 3.938H.438v.438h.438zm1.313-.875H1.75v.875h.438zm.875-.438h-.875v.438h.875zm0 1.313h-.875v.438h.875zm2.188-.875h-.438v.875h.438zm-.438-.438h-.875v.438h.875zm0 1.313h-.875v.438h.875zm1.75 0h-.438v.438h.438z" fill="#000"/>
	<path d="M6.563 3.063h-.438v.875h.438zm-.438-.438h-.438v.438h.438zm0 1.313h-.438v.438h.438zm-.875 0h-.438v.438h.438zm-1.313.875h-.874v.438h.875zm.438-.438h-.437v.438h.438zm-1.313 0h-.437v.438h.438zm.875 1.75h-.874v.438h.875zm.438-.438h-.437v.438h.438zm-1.313 0h-.437v.438h.438zm-.874-1.749H1.75v.438h.438zM.875 3.5H.438v.438h.438zm.438.438H.875v.438h.438z" fill="#4282d8"/>
	<path d="M4.375 6.125h-.437v.438h.438zm.875-1.313h-.438v.438h.438zm-1.313 1.75h-.874V7h.875zm2.625 0h-.875V7h.875zm-.875-.438h-.875v.438h.875zm.438-1.75H5.25v.438h.875z" fill="#000"/>
`;function We(e={}){return d`<svg
		${g(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Kn}
	</svg>`}var Zn=u`
	<path d="M3.938.438h-.875v1.75h.875zm.875 2.625v-.438h-.438v-.437h-1.75v.438h-.437v.438H.438v.875h1.75v.438h.438v.438h.438v1.75h.875v-1.75h.438v-.438h.438v-.439h1.75v-.875z" fill="#bcef42"/>
	<path d="M1.75 0h-.437v.438h.438zm.875 2.188h-.437v.438h.438zm2.188 0h-.438v.438h.438zM5.688 0H5.25v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.438v.438h.438zM3.938 0h-.875v.438h.875z" fill="#000"/>
	<path d="M3.938.438h-.875v.438h.875z" fill="#f0f0f0"/>
	<path d="M3.938 1.313h-.875v.438h.875zm0 .438h-.875v.438h.875z" fill="#7fb134"/>
	<path d="M3.938 5.25h-.875v.438h.875z" fill="#f0f0f0"/>
	<path d="M3.938 6.125h-.875v.438h.875zm0-1.313h-.875v.438h.875z" fill="#7fb134"/>
	<path d="M3.938 2.625h-.875v.438h.875zm0 1.313h-.875v.438h.875zm.438-.875h-.438v.875h.438z" fill="#000"/>
	<path d="M5.25 3.063h-.438v.875h.438z" fill="#7fb134"/>
	<path d="M3.063 3.063h-.438v.875h.438z" fill="#000"/>
	<path d="M2.625 2.625h-.437V3.5h.438z" fill="#f0f0f0"/>
	<path d="M1.313.438H.875v.438h.438z" fill="#000"/>
	<path d="M1.313.438v.438H.875v.438H.438v.438h1.313V.438z" fill="#6be473"/>
	<path d="M1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438z" fill="#f0f0f0"/>
	<path d="M1.75 1.313H.438v.438h1.313z" fill="#008456"/>
	<path d="M5.25 5.25v1.313h.438v-.438h.438v-.438h.438v-.438zm-4.812 0v.438h.438v.438h.438v.438h.438V5.251z" fill="#6be473"/>
	<path d="M1.75 5.25H.438v.438h1.313z" fill="#f0f0f0"/>
	<path d="M1.313 5.688v.875h.438v-.875z" fill="#008456"/>
	<path d="M6.125 1.313V.875h-.438V.438h-.438v1.313h1.313v-.438z" fill="#6be473"/>
	<path d="M5.688.438H5.25v.438h.438zm0 2.625H5.25v.438h.438z" fill="#f0f0f0"/>
	<path d="M6.563 3.5H5.25v.438h1.313z" fill="#7fb134"/>
	<path d="M6.563 1.313H5.25v.438h1.313z" fill="#008456"/>
	<path d="M.875.875H.438v.438h.438zM3.063.437h-.438v1.75h.438zm1.313 0h-.438v1.75h.438zm2.625 2.625h-.438v.875h.438zm-.438-.438h-1.75v.438h1.75zm0 1.313h-1.75v.438h1.75zM.438 3.063H0v.875h.438zm1.75-.438H.438v.438h1.75z" fill="#000"/>
	<path d="M1.75 3.063H.438v.875h.438V3.5h.875z" fill="#f0f0f0"/>
	<path d="M2.188 3.938H.438v.438h1.75zM.438 1.313H0v.438h.438zm1.313 5.25h-.438v.438h.438zm.875-2.188h-.438v.438h.438z" fill="#000"/>
	<path d="M1.75 3.5h-.437v.438h.438zm.438-.438H1.75v.875h.438z" fill="#7fb134"/>
	<path d="M2.188 3.063H1.75v.875h.438z" fill="#3f581a"/>
	<path d="M4.375 4.375h-1.75v.438h1.75z" fill="#7fb134"/>
	<path d="M4.375 2.188h-1.75v.438h1.75z" fill="#f0f0f0"/>
	<path d="M4.813 4.375h-.438v.438h.438z" fill="#000"/>
	<path d="M4.813 3.938h-.438v.438h.438z" fill="#7fb134"/>
	<path d="M5.688 6.563H5.25v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438zM3.939 6.562h-.876V7h.875zm-2.625-.438H.875v.438h.438zm-.438-.438H.438v.438h.438zm2.188-.875h-.439v1.75h.438zm1.313 0h-.439v1.75h.438zM1.75 1.75H.438v.438h1.75V.438H1.75zm3.5 0V.438h-.438v1.75h1.75V1.75z" fill="#000"/>
	<path d="M.438 4.813v.438h1.313v1.313h.438v-1.75zm4.375 0v1.75h.438V5.25h1.313v-.438zM.438 5.25H0v.438h.438z" fill="#000"/>
	<path d="M5.688 6.125H5.25v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438z" fill="#008456"/>
	<path d="M5.688 5.25H5.25v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.938 3.063h-.875v.875h.875z" fill="#7fb134"/>
	<path d="M3.938 1.75h-.875v.438h.875zm0 3.063h-.875v.438h.875zm1.313-1.75h-.438v.875h.438z" fill="#3f581a"/>
`;function Ge(e={}){return d`<svg
		${g(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Zn}
	</svg>`}var Jn=u`
	<path d="M4.813 4.375h.438v-.437h1.313V3.5H5.251v-.437h-.438V1.75h.875v-.437H4.375v.438H3.063v-.438h-.438V.875H1.75v.438h-.437v.438H.875v.438H.438v2.625h.438v.438h.438v.438h.438v-.875h1.75v.438h-.439v.438h.438v.438h.875v-.438h1.313v-.438h-.875z" fill="#54cfff"/>
	<path d="M3.938 4.813H3.5v.438h.438zm1.75.438H5.25v.438h.438zm.875-1.75h-.438v.438h.438zM5.25 3.063h-.438v.438h.438zM1.312 4.376H.875v.438h.438zm.438.438h-.437v.875h.438zm2.625.875H3.063v.438h1.313zm0-1.313h-.437v.438h.438z" fill="#4282D8"/>
	<path d="M3.938 0H3.5v.438h.438zm.438.438h-.438v.438h.438zm-.876 0H1.75v.438H3.5zM1.75.875h-.437v.438h.438zm1.313 0h-.438v.438h.438zm.438.438h-.438v.438h.438zm.875 0h-.438v.438h.438zM5.689.875H4.376v.438h1.313zm.438.438h-.438v.438h.438zm-4.814 0H.875v.438h.438zm-.438.437H.438v.438h.438zm-.437.438H0v2.625h.438zm.875.438H.875v1.75h.438zm.438-.438h-.438v.438h.438zm2.188-.438H1.75v.438h2.188z" fill="#000"/>
	<path d="M3.938 1.75H3.5v.875h.438zm1.75 0h-.875v.438h.875z" fill="#000"/>
	<path d="M5.25 1.75h-.438v1.313h.438zm1.313 1.313H5.25v.438h1.313zm.438.438h-.438v.438h.438zm-2.625-.875h-.438v1.75h.438zm2.188 1.313H5.251v.438h1.313zm-1.313.438h-.438v.875h.438z" fill="#000"/>
	<path d="M5.688 4.813h-.875v.438h.875zm.438.438h-.438v.438h.438zm-.438.438H4.375v.438h1.313zm-1.313.438h-1.75v.438h1.75zM3.5 4.814H1.75v.438H3.5zm-.875 1.75h-.437v.438h.438zm-.438-.438H1.75v.438h.438zm-.438-.438h-.436v.438h.438zm.438-.438H1.75v.438h.438zm.875 0h-.437v.438h.438zm-1.75 0H.875v.438h.438zm-.438-.438H.438v.438h.438zm.875-.438h-.436v.438h.438zm2.188 0H3.5v.438h.438z" fill="#000"/>
	<path d="M3.938 2.625H3.5v-.437H1.75v.438h-.437v1.75h.438v.438h1.75v-.438h.438z" fill="#9af4dc"/>
	<path d="M3.5 4.375H1.75v.438H3.5zm-1.75-.437h-.437v.438h.438zm2.188 0H3.5v.438h.438z" fill="#6c9ca6"/>
	<path d="M1.75 2.625h-.437v.438h.438zm.875.438h-.437v.438h.438zm.875-.875H1.75v.438H3.5z" fill="#f0f0f0"/>
	<path d="M3.5 5.688h-.437v.438h.438z" fill="#000"/>
	<path d="M.875 2.188H.438v.875h.438zm.875-.875h-.437v.438h.438zm.875-.438H1.75v.438h.875zm3.063.438H4.375v.438h1.313zM3.938.438H3.5v.438h-.437v.438h.438v.438h.438v-.439h.438V.875h-.439zM2.625 5.25h-.437v.438H1.75v.438h.438v.438h.438v-.438h.438v-.438h-.439z" fill="#f0f0f0"/>
`;function Ke(e={}){return d`<svg
		${g(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Jn}
	</svg>`}var Yn=u`
	<path d="M5.688 1.313V.875h-.875v.438h-.438V.875h-.437V.438h-.875v.438h-.438v.438h-.437V.875h-.875v.438H.875v1.75h.875v.438h.438v-.438h2.625v.438h.438v-.438h.875v-1.75z" fill="#d1cdd5"/>
	<path d="M6.125 3.938V3.5h-1.75v-.437h-1.75v.438H.875v.438H.438v1.313h.438v.438h1.75v.438h.438v.438h.875v-.438h.438V5.69h1.75v-.438h.438V3.938z" fill="#57595f"/>
	<path d="M3.938 0h-.875v.438h.875zm-.875.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438zm-1.313 0h-.438v.438h.438zM2.625.875h-.437v.438h.438zM2.188.438h-.875v.438h.875zm-1.313.875H.438v1.75h.438zm.438-.438H.875v.438h.438zM.875 3.5H.438v.438h.438zm-.437.438H0v1.313h.438zm.438 1.313H.438v.438h.438zm1.75.438H.875v.438h1.75zm.438.438h-.439v.438h.438zm.875.438h-.876v.438h.875zm.438-.438h-.439v.438h.438zm1.75-.438h-1.75v.438h1.75zm.438-.438h-.438v.438h.438zm.438-1.313h-.438v1.313h.438zM6.565 3.5h-.438v.438h.438zm0-2.188h-.438v1.75h.438zM2.188 3.5H1.75v.438h.438zm.438-.438h-.438V3.5h.438zm1.75-.438H2.625v.438h1.75zm.438.438h-.438V3.5h.438zm.438.438h-.438v.438h.438zm.438-.438h-.438V3.5h.875v-.437zm-4.377.001H.875v.438h.875v-.438z" fill="#000"/>
	<path d="M.875 4.813H.438v.438h.438zm.438.438H.875v.438h.438zm1.75.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm-.438.438h-.875v.438h.875zm2.188-.875h-.438v.438h.438zm.438-1.313h-.438v1.313h.438z" fill="#35363a"/>
	<path d="M1.313 2.625H.875v.438h.438zm.875.438H1.75v.438h.438zm3.063 0h-.438v.438h.438zm-2.626-.438h-.437v.438h.438zm2.188 0h-.438v.438h.438z" fill="#847d8b"/>
	<path d="M5.25 3.063h-.438v.438h.438zm-.875-.875h-1.75v.438h1.75zm1.75-.438h-.438v1.313h.438z" fill="#847d8b"/>
	<path d="M1.75 1.75h-.437v.438h.438zm-.437-.437H.875v.438h.438zm.875-.438h-.875v.438h.875zm.875 0h-.438v.438h.438zm.875-.438h-.875v.438h.875zm.438.438h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M.875 3.938H.438v.438h.438zm.438-.438H.875v.438h.438zm1.313 0h-.438v.438h.438zm1.75-.438H2.625V3.5h1.75zm.875.875h-.438v.438h.438zm.875-.438h-.875v.438h.875z" fill="#d8d8d8"/>
`;function Ze(e={}){return d`<svg
		${g(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Yn}
	</svg>`}var Xn=u`
	<path d="M6.125 1.75v-.437h-.438V.875h-.438V.438H2.625v.438H1.75v.438h-.437v.438H.875v.875H.438v2.188h.438v.438h.438v.438h.438v.438h.438v.438h2.188v-.438h.875v-.438h.438v-.438h.438v-.875h.438V1.75z" fill="#bcef42"/>
	<path d="M6.563.438h-.875v.438h.875z" fill="#f0f0f0"/>
	<path d="M1.313 5.688H.438v.438h.875z" fill="#bcef42"/>
	<path d="M1.75 6.125H.438v.438h1.313z" fill="#7fb134"/>
	<path d="M6.563 3.5h-.438v.875h.438z" fill="#816bee"/>
	<path d="M5.25.438H2.625v.438H5.25z" fill="#f0f0f0"/>
	<path d="M5.25.875H2.625v.438H5.25z" fill="#b79cf8"/>
	<path d="M4.375 6.125H2.188v.438h2.188z" fill="#816bee"/>
	<path d="M6.563.875h-.438v.438h.438z" fill="#bcef42"/>
	<path d="M2.625 2.188h-.437v.438h.438zM1.313 1.75H.875v.438h.438zm.438-.438h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M2.625 1.313h-.437v.438h.438zm3.063 0H5.25v.438h.438z" fill="#b79cf8"/>
	<path d="M2.188.875H1.75v.438h.438zm.875 1.75h-.438v.438h.438zM.875 5.25H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M6.125 4.813h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438z" fill="#816bee"/>
	<path d="M6.563.438v.875h-.438V.875h-.438v.438h.438v.438h.438v2.625h.438V.438zm-5.25.875H.875v.438h.438zm.438-.438h.875V.438H1.75zh-.438v.438h.438zm4.813 3.5h-.438v.875h.438zM.875 1.75H.438v.875h.438zM5.25 6.125h-.875v.438h.875zm.875-.875h-.438v.438h.438zm-4.812 0H.875v.438h.438zm.438.438h-.438v.438h.438zm-.875-.875H.438v.438h.438zm4.813.875h-.438v.438h.438zM.438 2.625H0v3.938h.438z" fill="#000"/>
	<path d="M5.25.875h.438V.438h.875V0H2.625v.438H5.25zM2.188 6.563v-.438H1.75v.438H.438v.438h3.938v-.438z" fill="#000"/>
	<path d="M.875 2.625H.438V3.5h.438z" fill="#f0f0f0"/>
	<path d="M4.375 2.625H3.5v.438h.875zm-.438 1.75h-.874v.438h.875zm.875-1.313h-.438v.875h.438zm-3.5 1.75h.875v-.438H1.75V2.188h-.437zm3.5-3.063H3.063v.438h1.75zm-.438 3.5H2.625v.438h1.75zm2.188-3.063h-.438v1.313h.438zM.875 3.5H.438v1.313h.438zm1.313-1.75H1.75v.438h.438zm1.313 1.313h-.438v.438h.438zm-.438.875h-.438v.438h.438zm-.438.875h-.437v.438h.438zm1.75-.875h-.437v.438h.438zm.438.875h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-2.188-1.75v-.437h-.438v.438h-.437v1.313h.438V2.625zm3.063-.875h-.438v.438h.438zm-.875.438h-.438v.438h.438zm.438.438h-.438v1.75h.438zM1.313 4.813H.875v.438h.438zm.438.438h-.438v.438h.438zm.438.438H1.75v.438h.438z" fill="#b79cf8"/>
`;function Je(e={}){return d`<svg
		${g(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Xn}
	</svg>`}var Qn=u`
	<path d="M6.125 1.75v-.437h-.438V.875h-.438V.438H1.75v.438h-.437v.438H.875v.438H.438v2.625h.438v.438h.438v.438h.438v.875h.438v.438h2.625v-.438h.438v-.875h.438v-.438h.438v-.438h.438V1.75z" fill="#d1cdd5"/>
	<path d="M1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438zm-.438.438H.438v.438h.438zm.875 3.938h-.437v.875h.438zm-.438-.438H.875v.438h.438zm.875 1.313H1.75v.438h.438zM.874 4.376H.438v.438h.438z" fill="#000"/>
	<path d="M1.75 4.813h-.437v.438h.438zm.438.875H1.75v.438h.438zm-.875-1.313H.875v.438h.438zm1.75-1.313H1.75v1.313h1.313z" fill="#847d8b"/>
	<path d="M3.063 3.5h-.875v.875h.875z" fill="#57595f"/>
	<path d="M5.25 3.063H3.938v1.313h1.313z" fill="#847d8b"/>
	<path d="M5.25 3.5h-.875v.875h.875z" fill="#57595f"/>
	<path d="M5.25 5.254h.438v-.438H5.25zm-.438.875h.438v-.438h-.438zm.875-1.313h.438v-.438h-.438z" fill="#847d8b"/>
	<path d="M.438 1.75H0v2.625h.438z" fill="#000"/>
	<path d="M.875 1.75H.438v2.625h.438z" fill="#fff"/>
	<path d="M5.25.879h.438V.441H5.25zm.438.438h.438V.879h-.438zm.438.438h.438v-.438h-.438zM5.251 6.13h.438v-.875h-.438zm.438-.875h.438v-.438h-.438zm-.875 1.313h.438V6.13h-.438zm1.313-1.75h.438V4.38h-.438zm.438-.438h.438V1.755h-.438z" fill="#000"/>
	<path d="M6.125 4.379h.438V1.754h-.438z" fill="#847d8b"/>
	<path d="M1.75 0v.438h3.5V0z" fill="#000"/>
	<path d="M1.75.875h-.437v.438h.438zm-.437.438H.875v.438h.438zm.438.438h-.438v.438h.438zm3.5-.433h.438V.88h-.438zm.438.438h.438v-.438h-.438zM1.75.438v.438h3.5V.438z" fill="#fff"/>
	<path d="M2.188 6.563v.438h2.625v-.438z" fill="#000"/>
	<path d="M2.188 6.125v.438h2.625v-.438z" fill="#847d8b"/>
	<path d="M3.063 5.688h-.438v.875h.438zm1.313 0h-.438v.875h.438z" fill="#57595f"/>
`;function Ye(e={}){return d`<svg
		${g(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Qn}
	</svg>`}var ts=u`
	<path d="M3.063 0H1.75v.438h1.313zm1.75.438h-1.75v.438h1.75zm-.875 2.187H3.5v1.75h.438zm-3.5-.437H0v2.625h.438zM6.563.875h-1.75v.438h1.75z" fill="#000"/>
	<path d="M3.063.438H1.75v.438h1.313zm1.75.438h-1.75v.438h1.75zm1.75.438h-1.75v.438h1.75z" fill="#f0f0f0"/>
	<path d="M3.063 6.563H1.75v.438h1.313z" fill="#000"/>
	<path d="M2.625 6.125v-.438h-.437v-.875H1.75V2.188h.438v-.875h.438V.875H1.75v.438H.875v1.75H.438v1.75h.438v.875h.438v.438h.438v.438h1.313v-.438z" fill="#ffe361"/>
	<path d="M3.063 6.125H1.75v.438h1.313z" fill="#ffb84b"/>
	<path d="M4.813 6.125h-1.75v.438h1.75z" fill="#000"/>
	<path d="M4.375 5.688V5.25h-.437v-.875H3.5v-1.75h.438V1.75h.438v-.437H3.063v.438h-.438v1.313h-.437v1.75h.438v.875h.438v.438h1.75v-.438z" fill="#ffe361"/>
	<path d="M6.563 5.688h-1.75v.438h1.75zM1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438zm-.438.438H.438v.875h.438zm6.125 0h-.438v.438H7zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.875h.438zm.875 3.063h-.438v.438h.438zm-.438-.438h-.438v.438h.438zm-.438-.875h-.438v.875h.438zm-.438-.875h-.438v.875h.438zM1.747 6.127h-.434v.438h.438zm-.438-.438H.875v.438h.438zm-.438-.875H.438v.875h.438zm1.313-2.625H1.75v2.625h.438zM3.059.876h-.434v.438h.438zm-.434.437h-.437v.875h.438z" fill="#000"/>
	<path d="M.875 2.188H.438v.875h.438zm1.75 0h-.437v.875h.438z" fill="#f0f0f0"/>
	<path d="M2.188 1.313H1.75v.875h.438z" fill="#ffb84b"/>
	<path d="M4.813 1.313h-.438v.438h.438z" fill="#000"/>
	<path d="M1.75.875h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M2.625.875h-.437v.438h.438zm1.313.875H3.5v.875h.438zm.438-.438h-.438v.438h.438zm-2.188 3.5H1.75v.438h.438zm-.438.875h-.437v.438h.438zm-.438-.875H.875v.875h.438zm2.188.875v-.438h-.437v-.438h-.438v.875h.438v.438h1.75v-.438zm.438-1.313H3.5v.438h.438z" fill="#ffb84b"/>
	<path d="M4.375 5.688V5.25h-.437v-.875H3.5v-1.75h.438V1.75h.438v-.437H3.063v.438h-.438v1.313h-.437v1.75h.438v.875h.438v.438h1.75v-.438z" fill="url(#a)"/>
	<path d="M6.125 5.25v-.438h-.438v-.874h-.438v-.875h.438v-.875h.438V1.75H4.812v.438h-.438v.438h-.436v1.75h.438v.875h.438v.438h1.75v-.438z" fill="#ff2c52"/>
	<path d="M5.688 2.188H5.25v.875h.438zm.438-.438h-.438v.438h.438zm-.438 2.188H5.25v.438h.438zM5.25 5.251v-.438h-.875v.438h.438v.438h1.75v-.438z" fill="#be0351"/>
	<path d="M1.313 1.313H.875v.438h.438zm0 1.75H.875v.438h.438zm1.75-1.75h-.438v.438h.438zm1.75.438h-.438v.438h.438zm-.438.875h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M4.375 1.75h-.437v.875h.438zM3.062 5.688h-.437v.438h.438zm-.438-.875h-.436v.875h.438zm2.188.438h-.438v.438h.438zm-.438-.875h-.436v.875h.438z" fill="#000"/>
	<defs>
		<radialGradient id="a" cx=".75" cy=".5" r="1" fx=".75" fy=".5">
		<stop stop-color="#ff2c52" offset="30%"/>
		<stop stop-color="#ffe361" offset="70%"/>
		</radialGradient>
	</defs>
`;function Xe(e={}){return d`<svg
		${g(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ts}
	</svg>`}var es=u`
	<path d="M4.813.438v.438h-.438v.438h-.437v.438H3.5v.438h-.437v.875h-.438v.438H3.5v.875h.438v-.44h.875V3.5h.438v-.437h.438v-.438h.438v-.437h.438V.438z" fill="#d1cdd5"/>
	<path d="M1.313 3.938h.438v.438h.875v.875h.438v.438h.875v.438h.875v-.875h-.876v-.438H3.5v-.438h-.437v-.438h-.438V3.5h-.437v-.437H1.75v-.875H.875v.875h.438z" fill="#ffe361"/>
	<path d="M2.188 4.813h-.875v.875h.875zm-.875.875H.438v.875h.875z" fill="#ffe361"/>
	<path d="M4.813.438h-.438v.438h.438zm-.438.438h-.437v.438h.438zm-.437.437H3.5v.438h.438zM3.5 1.75h-.437v.438h.438zm-.437.438h-.438v.875h.438zm-.875 0H1.75v.875h.438zm-1.313 0H.438v.875h.438zm.438.875H.875v.875h.438zm3.5.875h-.875v.438h.875zm0 .875h-.875v.438h.875zm.438.438h-.438v.875h.438z" fill="#000"/>
	<path d="M6.563.438h-.438v1.75h.438z" fill="#847d8b"/>
	<path d="M.438 5.688H0v.875h.438zm4.375.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875z" fill="#000"/>
	<path d="M2.188 5.25h-.875v.438h.875zm-.875.875H.438v.438h.875z" fill="#ffb84b"/>
	<path d="M1.313 6.125v.438h.438v-.438h.438v-.438h-.876zm1.313-.875v-.875H1.75v-.437h-.437v.875h.875v.875h.875V5.25zm-1.313 0v-.438H.875v.438H.438v.438h.875zm0 1.313H.438v.438h.875zM1.75 1.75H.875v.438h.875zm1.313 2.188v.438h.438V3.5h-.876v.438z" fill="#000"/>
	<path d="M5.688 1.313H5.25v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.436v.438h.438zm-.436.436H3.5v.438h.438z" fill="#847d8b"/>
	<path d="M3.063 3.063h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M1.75 3.5h-.437v.438h.438zm-.437-.875H.875v.438h.438zm.875 1.313H1.75v.438h.438zm.875.875h-.438v.438h.438zm.438.438h-.438v.438h.438zm.875.438h-.438v.438h.438z" fill="#ffb84b"/>
	<path d="M3.938 4.375H3.5v.438h.438zM2.625 3.063h-.437v.438h.438zm3.938-.875h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438-3.5V.44h1.75v1.75h.438V0z" fill="#000"/>
	<path d="M4.813 5.25h-.438v.438h.438zm-.875-.438H3.5v.438h.438zM3.5 4.374h-.437v.438h.438zm-.437-.436h-.438v.438h.438zM2.625 3.5h-.437v.438h.438zm-.437-.437H1.75v.438h.438zM3.5 2.188h-.437v.438h1.313v-.438h-.438V1.75H3.5zM4.375.875v.438h-.437v.438h1.313v-.438h-.438V.875zm1.75-.438H4.812v.438h1.313z" fill="#f0f0f0"/>
	<path d="M6.125 2.188h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.873.436H3.5v.438h.438z" fill="#847d8b"/>
	<path d="M1.75 2.188h-.437v.438h.438zm0 2.625h-.437v.438h.438zm-.875.875H.438v.438h.438z" fill="#f0f0f0"/>
`;function Qe(e={}){return d`<svg
		${g(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${es}
	</svg>`}var os=u`
	<path d="M5.688 2.625v-.437H5.25V1.75h-.438v-.437h-.438V.875h-.436V.438h-.875v.438h-.438v.438h-.437v.438H1.75v.438h-.437v.438H.875v.875H.438v2.188h.438v.438h.875v.438h3.5v-.438h.875v-.438h.438V3.5h-.438v-.875z" fill="#0abbff"/>
	<path d="M3.063 0v.438h.875V0zm-.438.438v.438h.438V.438zm1.313 0v.438h.438V.438zm.438.438v.438h.438V.875zm.438.438v.438h.438v-.439zm.438.438v.438h.438v-.44zm.438.438v.438h.438v-.44zm.438.438v.875h.438v-.878zm-5.69-.003V3.5h.438v-.875zM0 3.5v2.188h.438V3.5zm6.563 0v2.188h.438V3.5zM2.188.875v.438h.438V.875zm-.438.438v.438h.438v-.438zm-.437.437v.438h.438V1.75zm-.438.438v.438h.438v-.438zm-.438 3.5v.438h.438v-.438zm5.688 0v.438h.438v-.438zm-4.375.875v.438h3.5v-.438z" fill="#000"/>
	<path d="M1.75 6.125v.438h3.5v-.438z" fill="#4282d8"/>
	<path d="M.875 6.125v.438h.875v-.438zm5.25.438v-.438H5.25v.438z" fill="#000"/>
	<path d="M3.063.438v.438h.875V.438z" fill="#fff"/>
	<path opacity=".5" d="M4.813 3.5v-.437h-.438v-.438h-.437v-.437h-.875v.438h-.438v.438h-.437v.438H1.75v1.313h.438v.438h2.625v-.438h.438V3.5z" fill="#fff"/>
	<path d="M2.625.875v.438h.438V.875zm-.437.438v.438h.438v-.438zm.438.438v.438h.438V1.75zM1.75 1.75v.438h.438V1.75zm-.437.438v.438h.438v-.438zm-.438.437V3.5h.438v-.875zM.438 3.5v.875h.438V3.5z" fill="#fff"/>
	<path d="M5.25 2.188v.438h.438v-.438zm.438.438v.875h.438v-.876zm.438.875v1.75h-.438v.438H5.25v.438h.875v-.438h.438V3.5zM.875 6.125h.875v-.438H.875z" fill="#4282d8"/>
`;function to(e={}){return d`<svg
		${g(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${os}
	</svg>`}var is=globalThis.$discordMessage??{};function Zt(){return is}var Po={blue:"https://cdn.discordapp.com/embed/avatars/0.png",gray:"https://cdn.discordapp.com/embed/avatars/1.png",green:"https://cdn.discordapp.com/embed/avatars/2.png",orange:"https://cdn.discordapp.com/embed/avatars/3.png",red:"https://cdn.discordapp.com/embed/avatars/4.png",pink:"https://cdn.discordapp.com/embed/avatars/5.png"},Io=Zt().avatars??{},eo=Object.assign(Po,Io,{default:Po[Io.default]??Io.default??Po.blue}),Wi=Zt().profiles??{},Gi=Zt().defaultTheme==="light"?"light":"dark",Ki=Zt().defaultMode==="compact"?"compact":"cozy",Zi=Zt().defaultBackground==="none"?"none":"discord",_8=new Map([["heart",Re()],["crystal",Le()],["diamond",Pe()],["explosion",Ie()],["flame",Oe()],["flower",De()],["key",qe()],["leaf",Ne()],["lightning",Be()],["magic",je()],["moon",Fe()],["mushroom",Ue()],["mythical",We()],["ornament",Ge()],["plasma",Ke()],["rock",Ze()],["shell",Je()],["skull",Ye()],["sun",Xe()],["sword",Qe()],["water",to()]]);function j(e,t,o){return e?t(e):o?.(e)}var Jt=class extends Error{constructor(t){super(t),this.name="DiscordComponentsError"}},A8=new Intl.DateTimeFormat("en-US",{day:"2-digit",month:"2-digit",year:"numeric"}),S8=new Intl.DateTimeFormat("en-US",{hour12:!0,hour:"2-digit",minute:"2-digit"}),V8=new Intl.DateTimeFormat("en-US",{hour12:!1,hour:"2-digit",minute:"2-digit"});var rs=u`
	<path
		fill="currentColor"
		d="M18.91 12.98a5.45 5.45 0 0 1 2.18 6.2c-.1.33-.09.68.1.96l.83 1.32a1 1 0 0 1-.84 1.54h-5.5A5.6 5.6 0 0 1 10 17.5a5.6 5.6 0 0 1 5.68-5.5c1.2 0 2.32.36 3.23.98Z"
	/>
	<path
		fill="currentColor"
		d="M19.24 10.86c.32.16.72-.02.74-.38L20 10c0-4.42-4.03-8-9-8s-9 3.58-9 8c0 1.5.47 2.91 1.28 4.11.14.21.12.49-.06.67l-1.51 1.51A1 1 0 0 0 2.4 18h5.1a.5.5 0 0 0 .49-.5c0-4.2 3.5-7.5 7.68-7.5 1.28 0 2.5.3 3.56.86Z"
	/>
`;function Oo(e={}){return d`<svg
		${g(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 20 20"
		xmlns="http://www.w3.org/2000/svg"
	>
		${rs}
	</svg>`}var ns=u`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M10.99 3.16A1 1 0 1 0 9 2.84L8.15 8H4a1 1 0 0 0 0 2h3.82l-.67 4H3a1 1 0 1 0 0 2h3.82l-.8 4.84a1 1 0 0 0 1.97.32L8.85 16h4.97l-.8 4.84a1 1 0 0 0 1.97.32l.86-5.16H20a1 1 0 1 0 0-2h-3.82l.67-4H21a1 1 0 1 0 0-2h-3.82l.8-4.84a1 1 0 1 0-1.97-.32L15.15 8h-4.97l.8-4.84ZM14.15 14l.67-4H9.85l-.67 4h4.97Z"
	/>
`;function Do(e={}){return d`<svg
		${g(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ns}
	</svg>`}var ss=u`
	<path
		fill="currentColor"
		d="M12 2.81a1 1 0 0 1 0-1.41l.36-.36a1 1 0 0 1 1.41 0l9.2 9.2a1 1 0 0 1 0 1.4l-.7.7a1 1 0 0 1-1.3.13l-9.54-6.72a1 1 0 0 1-.08-1.58l1-1L12 2.8ZM12 21.2a1 1 0 0 1 0 1.41l-.35.35a1 1 0 0 1-1.41 0l-9.2-9.19a1 1 0 0 1 0-1.41l.7-.7a1 1 0 0 1 1.3-.12l9.54 6.72a1 1 0 0 1 .07 1.58l-1 1 .35.36ZM15.66 16.8a1 1 0 0 1-1.38.28l-8.49-5.66A1 1 0 1 1 6.9 9.76l8.49 5.65a1 1 0 0 1 .27 1.39ZM17.1 14.25a1 1 0 1 0 1.11-1.66L9.73 6.93a1 1 0 0 0-1.11 1.66l8.49 5.66Z"
	/>
`;function Ro(e={}){return d`<svg
		${g(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ss}
	</svg>`}var as=u`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M6 9h1V6a5 5 0 0 1 10 0v3h1a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3v-8a3 3 0 0 1 3-3Zm9-3v3H9V6a3 3 0 1 1 6 0Zm-1 8a2 2 0 0 1-1 1.73V18a1 1 0 1 1-2 0v-2.27A2 2 0 1 1 14 14Z"
	/>
`;function qo(e={}){return d`<svg
		${g(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${as}
	</svg>`}var hs=u`
	<path
		fill="currentColor"
		d="M12 3a1 1 0 0 0-1-1h-.06a1 1 0 0 0-.74.32L5.92 7H3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h2.92l4.28 4.68a1 1 0 0 0 .74.32H11a1 1 0 0 0 1-1V3ZM15.1 20.75c-.58.14-1.1-.33-1.1-.92v-.03c0-.5.37-.92.85-1.05a7 7 0 0 0 0-13.5A1.11 1.11 0 0 1 14 4.2v-.03c0-.6.52-1.06 1.1-.92a9 9 0 0 1 0 17.5Z"
	/>
	<path
		fill="currentColor"
		d="M15.16 16.51c-.57.28-1.16-.2-1.16-.83v-.14c0-.43.28-.8.63-1.02a3 3 0 0 0 0-5.04c-.35-.23-.63-.6-.63-1.02v-.14c0-.63.59-1.1 1.16-.83a5 5 0 0 1 0 9.02Z"
	/>
`;function No(e={}){return d`<svg
		${g(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${hs}
	</svg>`}var kt=function(e,t,o,i,r,n){function s(T){if(T!==void 0&&typeof T!="function")throw new TypeError("Function expected");return T}for(var h=i.kind,l=h==="getter"?"get":h==="setter"?"set":"value",v=!t&&e?i.static?e:e.prototype:null,m=t||(v?Object.getOwnPropertyDescriptor(v,i.name):{}),c,z=!1,y=o.length-1;y>=0;y--){var $={};for(var _ in i)$[_]=_==="access"?{}:i[_];for(var _ in i.access)$.access[_]=i.access[_];$.addInitializer=function(T){if(z)throw new TypeError("Cannot add initializers after decoration has completed");n.push(s(T||null))};var M=(0,o[y])(h==="accessor"?{get:m.get,set:m.set}:m[l],$);if(h==="accessor"){if(M===void 0)continue;if(M===null||typeof M!="object")throw new TypeError("Object expected");(c=s(M.get))&&(m.get=c),(c=s(M.set))&&(m.set=c),(c=s(M.init))&&r.unshift(c)}else(c=s(M))&&(h==="field"?r.unshift(c):m[l]=c)}v&&Object.defineProperty(v,i.name,m),z=!0},W=function(e,t,o){for(var i=arguments.length>2,r=0;r<t.length;r++)o=i?t[r].call(e,o):t[r].call(e);return i?o:void 0},Yt="light-theme",ls="compact-mode",ds="no-background",s4=(()=>{let e=[wt("discord-messages")],t,o=[],i,r=B,n,s=[],h=[],l,v=[],m=[],c,z=[],y=[],$,_=[],M=[],T,et=[],ot=[];var it=class extends r{static{i=this}static{let k=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;n=[Rt({context:Yt}),A({type:Boolean,reflect:!0,attribute:"light-theme"})],l=[Rt({context:ds}),A({type:Boolean,reflect:!0,attribute:"no-background"})],c=[Rt({context:ls}),A({type:Boolean,reflect:!0,attribute:"compact-mode"})],$=[A({reflect:!0,attribute:"channel-type"})],T=[A({reflect:!0,attribute:"channel-name"})],kt(this,null,n,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:w=>"lightTheme"in w,get:w=>w.lightTheme,set:(w,O)=>{w.lightTheme=O}},metadata:k},s,h),kt(this,null,l,{kind:"accessor",name:"noBackground",static:!1,private:!1,access:{has:w=>"noBackground"in w,get:w=>w.noBackground,set:(w,O)=>{w.noBackground=O}},metadata:k},v,m),kt(this,null,c,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:w=>"compactMode"in w,get:w=>w.compactMode,set:(w,O)=>{w.compactMode=O}},metadata:k},z,y),kt(this,null,$,{kind:"accessor",name:"channelType",static:!1,private:!1,access:{has:w=>"channelType"in w,get:w=>w.channelType,set:(w,O)=>{w.channelType=O}},metadata:k},_,M),kt(this,null,T,{kind:"accessor",name:"channelName",static:!1,private:!1,access:{has:w=>"channelName"in w,get:w=>w.channelName,set:(w,O)=>{w.channelName=O}},metadata:k},et,ot),kt(null,t={value:i},e,{kind:"class",name:i.name,metadata:k},null,o),it=i=t.value,k&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:k})}static styles=U`
		:host {
			color: #fff;
			background-color: #36393e;
			display: block;
			font-size: 16px;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;
			line-height: 170%;
			border: 1px solid rgba(255, 255, 255, 0.05);
		}

		:host([light-theme]) {
			color: #747f8d;
			background-color: #fff;
			border-color: #dedede;
		}

		:host([no-background]) {
			background-color: unset;
		}

		::slotted(*) {
			padding-top: 0.125rem;
			padding-bottom: 0.125rem;
		}

		::slotted(*:first-child) {
			margin-top: 0.5rem;
		}

		::slotted(*:not(:first-child)) {
			margin-top: 1.0625rem;
		}

		:host([compact-mode]) ::slotted(*:not(:first-child)) {
			margin-top: unset;
		}

		::slotted(*:last-child) {
			margin-bottom: 0.5rem;
			border-bottom-width: 0;
		}

		:host .discord-channel-header {
			display: flex;
			align-items: center;
			padding: 0.5rem 1rem;
			box-shadow:
				0 2px 0 0 rgba(0, 0, 0, 0.05),
				0 1.5px 0 0 rgba(0, 0, 0, 0.05),
				0 1px 0 0 rgba(0, 0, 0, 0.16);
		}

		:host .discord-channel-icon {
			height: 24px;
			width: auto;
			margin: 0 8px;
			position: relative;
			flex: 0 0 auto;
			color: #80848e;
		}

		:host([light-theme]) .discord-channel-icon {
			color: #6d6f78;
		}

		:host .discord-channel-name {
			margin: 0 8px 0 0;
			flex: 0 0 auto;
			min-width: auto;
		}
	`;#t=W(this,s,!1);get lightTheme(){return this.#t}set lightTheme(k){this.#t=k}#s=(W(this,h),W(this,v,!1));get noBackground(){return this.#s}set noBackground(k){this.#s=k}#o=(W(this,m),W(this,z,!1));get compactMode(){return this.#o}set compactMode(k){this.#o=k}#i=(W(this,y),W(this,_,void 0));get channelType(){return this.#i}set channelType(k){this.#i=k}#r=(W(this,M),W(this,et,void 0));get channelName(){return this.#r}set channelName(k){this.#r=k}connectedCallback(){super.connectedCallback(),(this.lightTheme||Gi==="light"&&this.lightTheme)&&(this.lightTheme=!0),(this.compactMode||Ki==="compact"&&this.compactMode)&&(this.compactMode=!0),(this.noBackground||Zi==="none"&&this.noBackground)&&(this.noBackground=!0)}render(){let k;switch(this.channelType){case"text":k=d`${Do()}`;break;case"voice":k=d`${No()}`;break;case"locked":k=d`${qo()}`;break;case"thread":k=d`${Ro()}`;break;case"forum":k=d`${Oo()}`;break}return d`
			${j(this.channelType&&this.channelName,()=>d`<div class="discord-channel-header">
						<div class="discord-channel-icon">${k}</div>
						<div class="discord-channel-name">${this.channelName}</div>
					</div>`)}
			<slot></slot>
		`}constructor(){super(...arguments),W(this,ot)}static{W(i,o)}};return it=i})();var R=function(e,t,o,i,r,n){function s(T){if(T!==void 0&&typeof T!="function")throw new TypeError("Function expected");return T}for(var h=i.kind,l=h==="getter"?"get":h==="setter"?"set":"value",v=!t&&e?i.static?e:e.prototype:null,m=t||(v?Object.getOwnPropertyDescriptor(v,i.name):{}),c,z=!1,y=o.length-1;y>=0;y--){var $={};for(var _ in i)$[_]=_==="access"?{}:i[_];for(var _ in i.access)$.access[_]=i.access[_];$.addInitializer=function(T){if(z)throw new TypeError("Cannot add initializers after decoration has completed");n.push(s(T||null))};var M=(0,o[y])(h==="accessor"?{get:m.get,set:m.set}:m[l],$);if(h==="accessor"){if(M===void 0)continue;if(M===null||typeof M!="object")throw new TypeError("Object expected");(c=s(M.get))&&(m.get=c),(c=s(M.set))&&(m.set=c),(c=s(M.init))&&r.unshift(c)}else(c=s(M))&&(h==="field"?r.unshift(c):m[l]=c)}v&&Object.defineProperty(v,i.name,m),z=!0},S=function(e,t,o){for(var i=arguments.length>2,r=0;r<t.length;r++)o=i?t[r].call(e,o):t[r].call(e);return i?o:void 0},Xt=(()=>{let e=[wt("discord-input-text")],t,o=[],i,r=B,n,s=[],h=[],l,v=[],m=[],c,z=[],y=[],$,_=[],M=[],T,et=[],ot=[],it,k=[],w=[],O,Et=[],Tt=[],At,St=[],Vt=[],Lt,Pt=[],It=[],Ot,x=[],f=[],H,G=[],L=[],P,ti=[],ei=[];var oi=class extends r{static{i=this}static{let b=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;n=[A({reflect:!0,attribute:"type",type:String})],l=[A({reflect:!0,attribute:"required",type:Boolean})],c=[A({reflect:!0,attribute:"label",type:String})],$=[A({reflect:!0,attribute:"placeholder",type:String})],T=[A({reflect:!0,attribute:"min-length",type:Number})],it=[A({reflect:!0,attribute:"max-length",type:Number})],O=[qt({context:Yt,subscribe:!0}),A({type:Boolean,reflect:!0,attribute:"light-theme"})],At=[A({type:String,reflect:!0,attribute:"default-value"})],Lt=[vt()],Ot=[vt()],H=[vt()],P=[vt()],R(this,null,n,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:p=>"type"in p,get:p=>p.type,set:(p,C)=>{p.type=C}},metadata:b},s,h),R(this,null,l,{kind:"accessor",name:"required",static:!1,private:!1,access:{has:p=>"required"in p,get:p=>p.required,set:(p,C)=>{p.required=C}},metadata:b},v,m),R(this,null,c,{kind:"accessor",name:"label",static:!1,private:!1,access:{has:p=>"label"in p,get:p=>p.label,set:(p,C)=>{p.label=C}},metadata:b},z,y),R(this,null,$,{kind:"accessor",name:"placeholder",static:!1,private:!1,access:{has:p=>"placeholder"in p,get:p=>p.placeholder,set:(p,C)=>{p.placeholder=C}},metadata:b},_,M),R(this,null,T,{kind:"accessor",name:"minLength",static:!1,private:!1,access:{has:p=>"minLength"in p,get:p=>p.minLength,set:(p,C)=>{p.minLength=C}},metadata:b},et,ot),R(this,null,it,{kind:"accessor",name:"maxLength",static:!1,private:!1,access:{has:p=>"maxLength"in p,get:p=>p.maxLength,set:(p,C)=>{p.maxLength=C}},metadata:b},k,w),R(this,null,O,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:p=>"lightTheme"in p,get:p=>p.lightTheme,set:(p,C)=>{p.lightTheme=C}},metadata:b},Et,Tt),R(this,null,At,{kind:"accessor",name:"defaultValue",static:!1,private:!1,access:{has:p=>"defaultValue"in p,get:p=>p.defaultValue,set:(p,C)=>{p.defaultValue=C}},metadata:b},St,Vt),R(this,null,Lt,{kind:"accessor",name:"value",static:!1,private:!1,access:{has:p=>"value"in p,get:p=>p.value,set:(p,C)=>{p.value=C}},metadata:b},Pt,It),R(this,null,Ot,{kind:"accessor",name:"hasWarning",static:!1,private:!1,access:{has:p=>"hasWarning"in p,get:p=>p.hasWarning,set:(p,C)=>{p.hasWarning=C}},metadata:b},x,f),R(this,null,H,{kind:"accessor",name:"calculatedMaxLength",static:!1,private:!1,access:{has:p=>"calculatedMaxLength"in p,get:p=>p.calculatedMaxLength,set:(p,C)=>{p.calculatedMaxLength=C}},metadata:b},G,L),R(this,null,P,{kind:"accessor",name:"calculatedCharactersCount",static:!1,private:!1,access:{has:p=>"calculatedCharactersCount"in p,get:p=>p.calculatedCharactersCount,set:(p,C)=>{p.calculatedCharactersCount=C}},metadata:b},ti,ei),R(null,t={value:i},e,{kind:"class",name:i.name,metadata:b},null,o),oi=i=t.value,b&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:b})}static styles=U`
		.discord-input-text {
			width: 100%;
			margin-bottom: 1em;
		}

		.discord-label-input-text {
			margin-bottom: 8px;
			font-size: 12px;
			line-height: 1.3333333333333333;
			font-weight: 700;
			text-transform: uppercase;
			letter-spacing: 0.02em;
			color: color-mix(in oklab, hsl(215 calc(1 * 8.8%) 73.3% / 1) 100%, black 0%);
		}

		.discord-text-input-warning-length {
			display: flex;
			align-items: center;
			font-size: 12px;
			line-height: 1.3333333333333333;
			font-weight: 700;
			text-transform: normal !important;
			letter-spacing: 0.02em;
			color: #b0b5bc;
			gap: 3px;
		}

		.discord-text-input-warning-error-text {
			font-size: 12px;
			font-weight: 500;
			font-style: italic;
			text-transform: none;
		}

		.discord-text-input-warning-bottom-error-text {
			font-size: 12px;
			line-height: 1.3333333333333333;
			font-weight: 400;
		}

		.discord-text-input-required {
			padding-left: 4px;
			color: hsl(359 calc(1 * 87.3%) 59.8% / 1);
		}

		.discord-text-input-container {
			width: 100%;
			display: flex;
			flex-direction: column;
			position: relative;
		}

		.discord-text-input-paragraph {
			width: 100%;
			resize: none;
			box-sizing: border-box;
			height: 83px;
			padding: 8px 38.92px 8px 8px;
			border-radius: 3px;
			border: medium;
			background-color: #1e1f22;
			color: #b0b5bc;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;
		}

		.discord-text-input-short {
			width: 100%;
			resize: none;
			box-sizing: border-box;
			height: 40px;
			padding: 8px 38.92px 8px 8px;
			border-radius: 3px;
			border: medium;
			background-color: #1e1f22;
			color: #b0b5bc;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;
		}

		input,
		textarea,
		::placeholder {
			font-weight: 400;
			font-size: 16px;
			color: #b0b5bc;
			opacity: 0.8;
		}

		.discord-text-input-paragraph::-webkit-scrollbar {
			width: 8px;
			margin-right: 5px;
			background-color: transparent;
		}

		.discord-text-input-paragraph::-webkit-scrollbar-track {
			background-color: rgba(255, 255, 255, 0.2);
			margin-right: 1em auto;
			border-radius: 10px;
		}

		.discord-text-input-paragraph::-webkit-scrollbar-thumb {
			border-radius: 10px;
			background-color: rgba(0, 0, 0, 0.5);
			margin-right: 1em auto;
		}

		.discord-text-input-textarea-max-length {
			font-size: small;
			position: absolute;
			display: flex;
			color: #b0b5bc;
			right: 0;
			bottom: 0;
			padding-right: 16px;
		}

		:host .discord-text-input-warning-length * {
			color: color-mix(in oklab, hsl(358 calc(1 * 92.9%) 72.4% / 1) 100%, black 0%) !important;
		}

		:host([light-theme]) .discord-text-input-warning-length * {
			color: color-mix(in oklab, hsl(360 calc(1 * 60.2%) 39.4% / 1) 100%, black 0%) !important;
		}

		:host([light-theme]) .discord-text-input-short,
		:host([light-theme]) .discord-label-input-text {
			color: color-mix(in oklab, hsl(228 calc(1 * 6%) 32.5% / 1) 100%, black 0%);
		}

		:host([light-theme]) .discord-text-input-paragraph,
		:host([light-theme]) .discord-text-input-short {
			background-color: rgb(253, 253, 253);
			border: 1px solid #b0b5bc;
		}

		:host([light-theme]) input,
		:host([light-theme]) textarea,
		:host([light-theme]) ::placeholder {
			font-weight: 400;
			font-size: 16px;
			color: color-mix(in oklab, hsl(223 calc(1 * 6.7%) 20.6% / 1) 100%, black 0%);
			opacity: 0.8;
		}

		.discord-text-input-message-needed-input,
		.discord-text-input-message-needed-min-length {
			background-color: white;
			position: absolute;
			align-items: center;
			gap: 5px;
			left: 50%;
			transform: translateX(-50%);
			opacity: 0;
			display: none;
			transition: 0.5s;
			color: black;
			border-radius: 5px;
			text-align: center;
			font-family: system-ui;
			pointer-events: none;
			padding: 10px;
			min-width: 50%;
			border: black solid 1px;
			z-index: 25;
		}

		.discord-text-input-message-needed-input::after,
		.discord-text-input-message-needed-min-length::after {
			content: '';
			position: absolute;
			bottom: 100%; /* Positions the arrow above the div */
			left: 0;
			transform: translateX(50%);
			border-width: 10px !important; /* Arrow size */
			border-style: solid !important;
			border-color: transparent transparent white transparent !important; /* Arrow pointing up */
		}

		:host([light-theme]) .discord-text-input-message-needed-input::after,
		:host([light-theme]) .discord-text-input-message-needed-min-length::after {
			border-color: transparent transparent #bfbfbf transparent !important; /* Arrow pointing up */
		}

		.discord-text-input-message-needed-min-length::after {
			transform: translate(500%);
		}

		.discord-text-input-message-needed-min-length {
			left: 50% !important;
			width: max-content;
		}

		.icon {
			width: 25px;
			height: 25px;
			background-color: darkorange;
			border-radius: 5px;
			position: relative;
			display: flex;
			justify-content: center;
			align-items: center;
			color: white;
			font-weight: bold;
			font-size: 18px;
			line-height: 1;
			text-align: center;
		}

		.exclamation {
			display: flex;
			flex-direction: column;
			align-items: center;
			line-height: 1;
		}
	`;#t=S(this,s,"paragraph");get type(){return this.#t}set type(b){this.#t=b}#s=(S(this,h),S(this,v,!1));get required(){return this.#s}set required(b){this.#s=b}#o=(S(this,m),S(this,z,void 0));get label(){return this.#o}set label(b){this.#o=b}#i=(S(this,y),S(this,_,void 0));get placeholder(){return this.#i}set placeholder(b){this.#i=b}#r=(S(this,M),S(this,et,0));get minLength(){return this.#r}set minLength(b){this.#r=b}#e=(S(this,ot),S(this,k,4e3));get maxLength(){return this.#e}set maxLength(b){this.#e=b}#a=(S(this,w),S(this,Et,!1));get lightTheme(){return this.#a}set lightTheme(b){this.#a=b}#n=(S(this,Tt),S(this,St,""));get defaultValue(){return this.#n}set defaultValue(b){this.#n=b}#h=(S(this,Vt),S(this,Pt,""));get value(){return this.#h}set value(b){this.#h=b}#d=(S(this,It),S(this,x,!1));get hasWarning(){return this.#d}set hasWarning(b){this.#d=b}#l=(S(this,f),S(this,G,null));get calculatedMaxLength(){return this.#l}set calculatedMaxLength(b){this.#l=b}#c=(S(this,L),S(this,ti,0));get calculatedCharactersCount(){return this.#c}set calculatedCharactersCount(b){this.#c=b}connectedCallback(){super.connectedCallback(),this.defaultValue&&(this.value=this.defaultValue,this.calculatedCharactersCount=this.value.length)}resetState(){this.hasWarning=!1,this.calculatedMaxLength=null,this.calculatedCharactersCount=0,this.defaultValue?this.value=this.defaultValue:this.value=""}render(){return this.checkNeededArgument(),this.checkType(),d`
			<div class="discord-input-text">
				<div class=${D({"discord-text-input-warning-length":this.hasWarning})}>
					<h2 class="discord-label-input-text">
						${this.label.slice(0,45)}${j(this.required&&!this.hasWarning,()=>d`<span class="discord-text-input-required">*</span>`)}
					</h2>
					${j(this.hasWarning,()=>d`<span class="discord-text-input-warning-length discord-text-input-warning-error-text">
								- Must be between ${this.minLength} and ${this.maxLength} in length.</span
							>`)}
				</div>
				<div class="discord-text-input-container">
					${j(this.type==="paragraph",()=>d`
							<div class="discord-text-input-container">
								<textarea
									@input=${b=>this.handleInputChange(b)}
									.required=${this.required}
									.value=${this.value}
									class="discord-text-input-paragraph"
									type="text"
									minlength="${this.minLength}"
									maxlength="${this.maxLength}"
									placeholder="${ut(this.placeholder)}"
									rows="3"
								></textarea>
								<div class="discord-text-input-textarea-max-length">
									<span
										>${j(this.valueIsNotNullOrUndefined(this.calculatedMaxLength),()=>this.calculatedMaxLength,()=>j(this.value,()=>this.maxLength-this.value.length,()=>this.maxLength))}</span
									>
								</div>
							</div>
						`)}
					${j(this.type==="short",()=>d`<input
								@input=${b=>this.handleInputChange(b)}
								.required=${this.required}
								.value=${this.value}
								class="discord-text-input-short"
								type="text"
								minlength="${this.minLength}"
								maxlength="${this.maxLength}"
								placeholder="${ut(this.placeholder)}"
								rows="3"
							/>`)}
				</div>
				${j(this.required,()=>d`
						<div class="discord-text-input-message-needed-input">
							<div class="icon">
								<div class="exclamation">!</div>
							</div>
							<span>Please fill out this field.</span>
						</div>
					`)}
				${j(this.valueIsNotNullOrUndefined(this.minLength),()=>d`
						<div class="discord-text-input-message-needed-min-length">
							<div class="icon">
								<div class="exclamation">!</div>
							</div>
							<span
								>Increase this text to ${this.minLength} characters or more. You are currently using ${this.calculatedCharactersCount}
								characters</span
							>
						</div>
					`)}
				<div class=${D({"discord-text-input-warning-length":this.hasWarning})}>
					<h2 class="discord-text-input-warning-length">
						${j(this.hasWarning&&this.valueIsNotNullOrUndefined(this.minLength),()=>d`<span class="discord-text-input-warning-bottom-error-text"
									>Must be ${this.minLength} characters or more in length.</span
								>`)}
					</h2>
				</div>
			</div>
		`}validInputTextTypes=(S(this,ei),new Set(["short","paragraph"]));checkNeededArgument(){if(this.label){if(!this.type)throw new Jt("Type is required to input text")}else throw new Jt("Label is required to input text")}checkType(){if(typeof this.type!="string")throw new TypeError("DiscordInputText `type` prop must be a string.");if(!this.validInputTextTypes.has(this.type))throw new RangeError("DiscordInputText `type` prop must be one of: 'short', 'paragraph'")}valueIsNotNullOrUndefined(b){return b!=null}handleInputChange(b){let p=b?.target;if(this.value=p instanceof HTMLTextAreaElement||p instanceof HTMLInputElement?p.value:"",p instanceof HTMLTextAreaElement||p instanceof HTMLInputElement){let re=p.value.length;re===0&&this.minLength===0&&this.valueIsNotNullOrUndefined(this.maxLength)&&this.required?this.hasWarning=!0:this.hasWarning=re<this.minLength,this.calculatedMaxLength=this.maxLength-re,this.calculatedCharactersCount=re}let C=this.shadowRoot?.querySelector("div.discord-text-input-message-needed-input"),ie=this.shadowRoot?.querySelector("div.discord-text-input-message-needed-min-length");p.value.length>=this.minLength&&ie instanceof HTMLDivElement&&ie.style.display&&(ie.style.opacity="0",globalThis.setTimeout(()=>{ie.style.display=""},1e3)),C instanceof HTMLDivElement&&C.style.display&&(C.style.opacity="0",globalThis.setTimeout(()=>{C.style.display=""},1e3))}static{S(i,o)}};return oi=i})();var cs=u`
	<path fill="currentColor" d="M17.3 18.7a1 1 0 0 0 1.4-1.4L13.42 12l5.3-5.3a1 1 0 0 0-1.42-1.4L12 10.58l-5.3-5.3a1 1 0 0 0-1.4 1.42L10.58 12l-5.3 5.3a1 1 0 1 0 1.42 1.4L12 13.42l5.3 5.3Z"></path>
`;function Bo(e={}){return d`<svg ${g(e)} aria-hidden="false" aria-label="Close" role="img" width="24" height="24" fill="none" viewBox="0 0 24 24">
		${cs}
	</svg>`}var ps=u`
	<circle cx="12" cy="12" r="10" fill="transparent"></circle>
	<path fill="color-mix(in oklab, hsl(215 calc(1 * 8.8%) 73.3% / 1) 100%, black 0%)" fill-rule="evenodd" d="M12 23a11 11 0 1 0 0-22 11 11 0 0 0 0 22Zm1.44-15.94L13.06 14a1.06 1.06 0 0 1-2.12 0l-.38-6.94a1 1 0 0 1 1-1.06h.88a1 1 0 0 1 1 1.06Zm-.19 10.69a1.25 1.25 0 1 1-2.5 0 1.25 1.25 0 0 1 2.5 0Z" clip-rule="evenodd"></path>
`;function jo(e={}){return d`<svg ${g(e)} aria-hidden="false" aria-label="Warning" role="img" width="24" height="24" fill="none" viewBox="0 0 24 24">
		${ps}
	</svg>`}var K=function(e,t,o,i,r,n){function s(T){if(T!==void 0&&typeof T!="function")throw new TypeError("Function expected");return T}for(var h=i.kind,l=h==="getter"?"get":h==="setter"?"set":"value",v=!t&&e?i.static?e:e.prototype:null,m=t||(v?Object.getOwnPropertyDescriptor(v,i.name):{}),c,z=!1,y=o.length-1;y>=0;y--){var $={};for(var _ in i)$[_]=_==="access"?{}:i[_];for(var _ in i.access)$.access[_]=i.access[_];$.addInitializer=function(T){if(z)throw new TypeError("Cannot add initializers after decoration has completed");n.push(s(T||null))};var M=(0,o[y])(h==="accessor"?{get:m.get,set:m.set}:m[l],$);if(h==="accessor"){if(M===void 0)continue;if(M===null||typeof M!="object")throw new TypeError("Object expected");(c=s(M.get))&&(m.get=c),(c=s(M.set))&&(m.set=c),(c=s(M.init))&&r.unshift(c)}else(c=s(M))&&(h==="field"?r.unshift(c):m[l]=c)}v&&Object.defineProperty(v,i.name,m),z=!0},V=function(e,t,o){for(var i=arguments.length>2,r=0;r<t.length;r++)o=i?t[r].call(e,o):t[r].call(e);return i?o:void 0},Fo=(()=>{let e=[wt("discord-modal")],t,o=[],i,r=B,n,s=[],h=[],l,v=[],m=[],c,z=[],y=[],$,_=[],M=[],T,et=[],ot=[],it,k=[],w=[],O,Et=[],Tt=[],At,St=[],Vt=[],Lt,Pt=[],It=[];var Ot=class extends r{static{i=this}static{let x=typeof Symbol=="function"&&Symbol.metadata?Object.create(r[Symbol.metadata]??null):void 0;n=[A()],l=[A()],c=[A()],$=[A({reflect:!0,attribute:"modal-id"})],T=[A({reflect:!0,attribute:"modal-title"})],it=[A({reflect:!1,noAccessor:!0,attribute:!1})],O=[A({reflect:!1,noAccessor:!0,attribute:!1})],At=[qt({context:Yt,subscribe:!0}),A({type:Boolean,reflect:!0,attribute:"light-theme"})],Lt=[vt()],K(this,null,n,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:f=>"profile"in f,get:f=>f.profile,set:(f,H)=>{f.profile=H}},metadata:x},s,h),K(this,null,l,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:f=>"author"in f,get:f=>f.author,set:(f,H)=>{f.author=H}},metadata:x},v,m),K(this,null,c,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:f=>"avatar"in f,get:f=>f.avatar,set:(f,H)=>{f.avatar=H}},metadata:x},z,y),K(this,null,$,{kind:"accessor",name:"modalId",static:!1,private:!1,access:{has:f=>"modalId"in f,get:f=>f.modalId,set:(f,H)=>{f.modalId=H}},metadata:x},_,M),K(this,null,T,{kind:"accessor",name:"modalTitle",static:!1,private:!1,access:{has:f=>"modalTitle"in f,get:f=>f.modalTitle,set:(f,H)=>{f.modalTitle=H}},metadata:x},et,ot),K(this,null,it,{kind:"accessor",name:"submitForm",static:!1,private:!1,access:{has:f=>"submitForm"in f,get:f=>f.submitForm,set:(f,H)=>{f.submitForm=H}},metadata:x},k,w),K(this,null,O,{kind:"accessor",name:"closeForm",static:!1,private:!1,access:{has:f=>"closeForm"in f,get:f=>f.closeForm,set:(f,H)=>{f.closeForm=H}},metadata:x},Et,Tt),K(this,null,At,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:f=>"lightTheme"in f,get:f=>f.lightTheme,set:(f,H)=>{f.lightTheme=H}},metadata:x},St,Vt),K(this,null,Lt,{kind:"accessor",name:"originalBodyOverflow",static:!1,private:!1,access:{has:f=>"originalBodyOverflow"in f,get:f=>f.originalBodyOverflow,set:(f,H)=>{f.originalBodyOverflow=H}},metadata:x},Pt,It),K(null,t={value:i},e,{kind:"class",name:i.name,metadata:x},null,o),Ot=i=t.value,x&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:x})}static styles=U`
		@keyframes modal-pop {
			0% {
				opacity: 0;
			}
		}

		*,
		:before,
		:after {
			border-width: 0 !important;
		}

		/* This does positioning, sizing, and transition */
		.discord-modal {
			pointer-events: none;
			position: fixed;
			top: 0;
			right: 0;
			bottom: 0;
			left: 0;
			margin: 0;
			display: grid;
			height: 100%;
			width: 100%;
			max-height: none;
			max-width: none;
			justify-items: center;
			padding: 0;
			opacity: 0;
			overscroll-behavior: contain;
			z-index: 1002;
			background-color: transparent;
			color: inherit;
			transition-duration: 0.2s;
			transition-timing-function: ease;
			transition-property: all;
			overflow: hidden;
		}

		.discord-modal-open,
		.discord-modal:target,
		.discord-modal-toggle:checked + .discord-modal,
		.discord-modal[open] {
			pointer-events: auto;
			visibility: visible;
			opacity: 1;
		}

		:where(.discord-modal) {
			align-items: center;
		}

		.discord-modal-box {
			display: none;
			flex-direction: column;
			min-height: 0;
			max-width: 100%;
			background-color: oklab(0.321088 -0.000220731 -0.00934622);
			transform: translate(0, 0) rotate(0) skew(0) skewY(0) scaleX(0.9) scaleY(0.9);
			transition-property: all;
			transition-timing-function: ease;
			transition-duration: 0.2s;
			box-shadow: none;
			overflow-y: visible;
			border-radius: 4px;
		}

		.discord-modal-box:focus {
			outline: none;
			border: none;
		}

		.discord-modal-open .discord-modal-box,
		.discord-modal-toggle:checked + .discord-modal .discord-modal-box,
		.discord-modal:target .discord-modal-box,
		.discord-modal[open] .discord-modal-box {
			transform: translate(0, 0px) rotate(0) skew(0) skewY(0) scaleX(1) scaleY(1);
		}

		.discord-modal:not(dialog:not(.discord-modal-open)),
		.discord-modal::backdrop {
			background-color: rgba(0, 0, 0, 0.7);
			animation: modal-pop 0.2s ease-out;
		}

		.discord-modal-light-theme:not(dialog:not(.discord-modal-open)),
		.discord-modal-light-theme::backdrop {
			background-color: rgba(0, 0, 0, 0.54);
			backdrop-filter: blur(0px);
		}

		.discord-modal-root {
			background-color: oklab(0.321088 -0.000220731 -0.00934622);
			border-radius: 4px;
			display: flex;
			flex-direction: column;
			margin: 0 auto;
			pointer-events: all;
			position: relative;
			box-shadow:
				rgba(30, 31, 34, 0.6) 0px 0px 0px 1px,
				rgba(0, 0, 0, 0.2) 0px 2px 10px 0px;
			opacity: 1;
			transform: scale(1);
			width: 440px;
			max-height: 720px;
			min-height: 200px;
		}

		.discord-modal-content-container::-webkit-scrollbar {
			width: 5px;
			background-color: transparent;
		}

		.discord-modal-content-container::-webkit-scrollbar-track {
			background-color: transparent;
		}

		.discord-modal-content-container::-webkit-scrollbar-thumb {
			border-radius: 10px;
			background-color: rgba(0, 0, 0, 0.5);
		}

		.discord-modal-root-light-theme {
			box-shadow:
				0 0 0 1px hsl(210 calc(1 * 9.3%) 78.8% / 0.3),
				0 2px 10px 0 hsl(0 calc(1 * 0%) 0% / 0.1);
			background-color: color-mix(in oklab, hsl(0 calc(1 * 0%) 100% / 1) 100%, black 0%);
		}

		.discord-modal-header-container {
			flex: 0 0 auto;
			border-radius: 4px 4px 0 0;
			transition: box-shadow 0.1s ease-out;
			word-wrap: break-word;
			position: relative;
			padding: 16px;
			z-index: 1;
			overflow: hidden;
			flex-wrap: nowrap;
			justify-content: flex-start;
			align-items: center;
			flex-direction: row;
			display: flex;
		}

		.discord-modal-content-container {
			overflow: hidden auto;
			padding-right: 8px;
			position: relative;
			z-index: 0;
			border-radius: 5px 5px 0 0;
			padding-left: 16px;
			position: relative;
			z-index: 0;
			border-radius: 5px 5px 0 0;
			padding-left: 16px;
		}

		.discord-modal-actions-container {
			flex: 0 0 auto;
			box-shadow: inset 0 1px 0 hsl(220 calc(1 * 6.5%) 18% / 0.6);
			border-radius: 0 0 5px 5px;
			background-color: color-mix(in oklab, hsl(220 calc(1 * 6.5%) 18% / 1) 100%, black 0%);
			position: relative;
			padding: 16px;
			z-index: 1;
			overflow-x: hidden;
			flex-wrap: nowrap;
			justify-content: flex-start;
			align-items: center;
			flex-direction: row-reverse;
			display: flex;
		}

		.discord-modal-actions-container-light-theme {
			box-shadow: inset 0 1px 0 hsl(0 calc(1 * 0%) 97.6% / 0.6);
			background-color: color-mix(in oklab, hsl(220 calc(1 * 13%) 95.5% / 1) 100%, black 0%);
		}

		.discord-modal-avatar {
			margin-right: 0.5em;
			position: relative;
			min-width: 24px;
			width: 24px;
			height: 24px;
			border-radius: 50%;
		}

		.discord-modal-avatar img {
			width: 24px;
			height: 24px;
			border-radius: 50%;
		}

		.discord-modal-title {
			font-size: 24px;
			line-height: 30px;
			color: color-mix(in oklab, hsl(220 calc(1 * 13%) 95.5% / 1) 100%, black 0%);
		}

		.discord-modal-title-light-theme {
			color: color-mix(in oklab, hsl(240 calc(1 * 7.7%) 2.5% / 1) 100%, black 0%);
		}

		.discord-modal-close-button {
			position: absolute;
			top: 16px;
			right: 16px;
			height: 26px;
			padding: 4px;
			transition: opacity.2s ease-in-out;
			opacity: 0.5;
			cursor: pointer;
			border-radius: 3px;
			color: color-mix(in oklab, hsl(215 calc(1 * 8.8%) 73.3% / 1) 100%, black 0%);
			box-sizing: content-box;
			width: auto;
			background: transparent;
			border: 0;
			margin: 0;
			display: flex;
			justify-content: center;
			align-items: center;
			font-size: 14px;
			font-weight: 500;
			line-height: 16px;
			-moz-user-select: none;
			user-select: none;
			outline: 0;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;
			text-rendering: optimizeLegibility;
		}

		.discord-modal-close-button-light-theme {
			color: color-mix(in oklab, hsl(228 calc(1 * 6%) 32.5% / 1) 100%, black 0%);
		}

		.discord-modal-close-button:hover {
			opacity: 1;
			color: oklab(0.899401 -0.00192499 -0.00481987);
		}

		.discord-modal-close-button-light-theme:hover {
			color: color-mix(in oklab, hsl(223 calc(1 * 6.7%) 20.6% / 1) 100%, black 0%);
		}

		.discord-modal-close-button-content {
			background-image: linear-gradient(
				to top,
				transparent,
				transparent 1px,
				transparent 1px,
				transparent calc(1px + 1px),
				transparent calc(1px + 1px)
			);
		}

		.discord-modal-warning-container {
			margin-bottom: 8px;
			background: color-mix(in oklab, hsl(40 calc(1 * 86.4%) 56.9% / 0.1) 100%, hsl(0 0% 0% / 0.1) 0%);
			border: 1px solid color-mix(in oklab, hsl(40 calc(1 * 86.4%) 56.9% / 1) 100%, black 0%);
			color: color-mix(in oklab, hsl(0 calc(1 * 0%) 100% / 1) 100%, black 0%);
			display: flex;
			border-radius: 4px;
			font-weight: 500;
			padding: 8px;
			width: 100%;
			box-sizing: border-box;
		}

		.discord-modal-warning-container-light-theme {
			background: color-mix(in oklab, hsl(38 calc(1 * 78.6%) 38.4% / 0.1) 100%, hsl(0 0% 0% / 0.1) 0%);
			border: color-mix(in oklab, hsl(38 calc(1 * 78.6%) 38.4% / 1) 100%, black 0%);
			color: color-mix(in oklab, hsl(0 calc(1 * 0%) 0% / 1) 100%, black 0%);
		}

		.discord-modal-warning-icon {
			display: flex;
		}

		.discord-modal-warning {
			color: color-mix(in oklab, hsl(210 calc(1 * 9.1%) 87.1% / 1) 100%, black 0%);
			margin-left: 10px;
			flex: 1;
			align-self: center;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;
			font-size: 14px;
			line-height: 1.2857142857142858;
			font-weight: 500;
		}

		.discord-modal-warning-light-theme {
			color: color-mix(in oklab, hsl(223 calc(1 * 6.7%) 20.6% / 1) 100%, black 0%);
		}

		.discord-modal-warning-icon-svg {
			fill: color-mix(in oklab, hsl(215 calc(1 * 8.8%) 73.3% / 1) 100%, black 0%);
			color: color-mix(in oklab, hsl(40 calc(1 * 86.4%) 56.9% / 1) 100%, black 0%);
			width: 24px;
			height: 24px;
			flex-shrink: 0;
		}

		.discord-modal-warning-icon-svg-light-theme {
			color: color-mix(in oklab, hsl(38 calc(1 * 78.6%) 38.4% / 1) 100%, black 0%);
			fill: none;
		}

		.discord-modal-warning-icon-svg-light-theme > path {
			fill: color-mix(in oklab, hsl(228 calc(1 * 6%) 32.5% / 1) 100%, black 0%);
		}

		.discord-modal-warning-author {
			font-weight: 600;
		}

		.discord-modal-button {
			align-items: center;
			background: none;
			border-radius: 3px;
			border: none;
			box-sizing: border-box;
			color: hsl(0 calc(1 * 0%) 100% / 1);
			display: flex;
			font-size: 14px;
			font-weight: 500;
			height: 38px;
			justify-content: center;
			line-height: 16px;
			min-height: 38px;
			min-width: 96px;
			padding: 2px 16px;
			position: relative;
			-moz-user-select: none;
			user-select: none;
			width: auto;
			cursor: pointer;
		}

		.discord-modal-button-submit {
			background-color: hsl(235 calc(1 * 85.6%) 64.7% / 1);
			transition:
				background-color 170ms ease,
				color 170ms ease;
		}

		.discord-modal-button-submit:hover {
			background-color: hsl(235 calc(1 * 51.4%) 52.4% / 1);
		}

		.discord-modal-button-submit:active {
			background-color: hsl(235 calc(1 * 46.7%) 44.1% / 1);
		}

		.discord-modal-button-cancel-light-theme {
			color: hsl(223 calc(1 * 5.8%) 52.9% / 1);
		}

		.discord-modal-button-cancel:hover > .discord-modal-button-content {
			--button--underline-color: hsl(0 calc(1 * 0%) 100% / 1);
		}

		.discord-modal-button-cancel-light-theme:hover > .discord-modal-button-content-light-theme {
			--button--underline-color: hsl(223 calc(1 * 5.8%) 52.9% / 1);
		}

		.discord-modal-button-content {
			--button--underline-color: transparent;
			margin: 0 auto;
			white-space: nowrap;
			text-overflow: ellipsis;
			overflow: hidden;
			background-image: linear-gradient(
				to top,
				transparent,
				transparent 1px,
				var(--button--underline-color) 1px,
				var(--button--underline-color) calc(1px + 1px),
				transparent calc(1px + 1px)
			);
		}

		.discord-modal-slot-input-text {
			padding-right: 8px;
			padding-left: 20px;
			position: sticky;
			z-index: 3;
		}
	`;#t=V(this,s,void 0);get profile(){return this.#t}set profile(x){this.#t=x}#s=(V(this,h),V(this,v,"User"));get author(){return this.#s}set author(x){this.#s=x}#o=(V(this,m),V(this,z,void 0));get avatar(){return this.#o}set avatar(x){this.#o=x}#i=(V(this,y),V(this,_,void 0));get modalId(){return this.#i}set modalId(x){this.#i=x}#r=(V(this,M),V(this,et,void 0));get modalTitle(){return this.#r}set modalTitle(x){this.#r=x}#e=(V(this,ot),V(this,k,void 0));get submitForm(){return this.#e}set submitForm(x){this.#e=x}#a=(V(this,w),V(this,Et,void 0));get closeForm(){return this.#a}set closeForm(x){this.#a=x}#n=(V(this,Tt),V(this,St,!1));get lightTheme(){return this.#n}set lightTheme(x){this.#n=x}#h=(V(this,Vt),V(this,Pt,void 0));get originalBodyOverflow(){return this.#h}set originalBodyOverflow(x){this.#h=x}dialogRef=(V(this,It),Ui());handleClickCloseIcon(){this.dialogRef.value&&this.dialogRef.value.close()}handleFormSubmit(x){x.preventDefault(),x.stopPropagation();let f=this.shadowRoot?.querySelector("slot")?.assignedElements()??[];for(let H of f)if(H instanceof Xt){let G=H.shadowRoot,L=G?.querySelector("input")??G?.querySelector("textarea");if(L?.attributes.getNamedItem("required")&&!L.value){let P=G?.querySelector("div.discord-text-input-message-needed-input");P instanceof HTMLDivElement&&!P.style.display&&(P.style.display="flex",globalThis.setTimeout(()=>{P.style.opacity="1"},1));return}if(L instanceof HTMLTextAreaElement&&L.value.length<Number(L.attributes.getNamedItem("minlength")?.value)&&L.value.length>0||L instanceof HTMLTextAreaElement&&L.value.length<Number(L.attributes.getNamedItem("minlength")?.value)&&L?.attributes.getNamedItem("required")){let P=G?.querySelector("div.discord-text-input-message-needed-min-length");P instanceof HTMLDivElement&&!P.style.display&&(P.style.display="flex",H.hasWarning=!0,globalThis.setTimeout(()=>{P.style.opacity="1"},1));return}}this.submitForm?.(),this.handleClickCloseIcon()}onCloseDialog(){globalThis.document.body.style.overflow=this.originalBodyOverflow??"scroll";let x=this.shadowRoot?.querySelector("div.discord-modal-box");x instanceof HTMLDivElement&&(x.style.display="none");let f=this.shadowRoot?.querySelector("slot")?.assignedElements()??[];for(let H of f)if(H instanceof Xt){H.resetState();let G=H.shadowRoot,L=G?.querySelector("div.discord-text-input-message-needed-input"),P=G?.querySelector("div.discord-text-input-message-needed-min-length");L instanceof HTMLDivElement&&L.style.display&&(L.style.display="",L.style.opacity="0"),P instanceof HTMLDivElement&&P.style.display&&(P.style.display="",P.style.opacity="0")}this.closeForm?.()}render(){let x={author:this.author},f=this.profile!==void 0&&Reflect.get(Wi,this.profile)||{},H={...x,...f,avatar:this.resolveAvatar(f.avatar??this.avatar)};return d`
			<dialog
				${Ve(this.dialogRef)}
				id="${ut(this.modalId)}"
				class=${D({"discord-modal":!0,"discord-modal-light-theme":this.lightTheme})}
				@close=${this.onCloseDialog}
			>
				<div class="discord-modal-box">
					<form @submit=${this.handleFormSubmit}>
						<div aria-labelledby="discord-modal-title" role="dialog" tabindex="-1" aria-modal="true">
							<div class=${D({"discord-modal-root":!0,"discord-modal-root-light-theme":this.lightTheme})}>
								<div class="discord-modal-header-container">
									<div class="discord-modal-avatar">
										<img src="${ut(H.avatar)}" alt="${ut(H.author)}" />
									</div>
									<div
										id="discord-modal-title"
										class=${D({"discord-modal-title":!0,"discord-modal-title-light-theme":this.lightTheme})}
									>
										${this.modalTitle}
									</div>
									<button
										aria-label="Close"
										@click=${this.handleClickCloseIcon}
										type="button"
										class=${D({"discord-modal-close-button":!0,"discord-modal-close-button-light-theme":this.lightTheme})}
									>
										<div class="discord-modal-close-button-content">${Bo()}</div>
									</button>
								</div>
								<div
									class=${D({"discord-modal-content-container":!0,"discord-modal-content-container-light-theme":this.lightTheme})}
								>
									<div class="discord-modal-warning-container">
										<div class="discord-modal-warning-icon">
											${jo({class:"discord-modal-warning-icon-svg"+(this.lightTheme?" discord-modal-warning-icon-svg-light-theme":"")})}
										</div>
										<div
											class=${D({"discord-modal-warning":!0,"discord-modal-warning-light-theme":this.lightTheme})}
										>
											This form will be submitted to <strong class="discord-modal-warning-author">${H.author}</strong>. Do
											not share passwords or other sensitive information.
										</div>
									</div>
									<div
										aria-hidden="true"
										style="position: absolute; pointer-events: none; min-height: 0px; min-width: 1px; flex: 0 0 auto; height: 0px;"
									></div>
								</div>
								<div class="discord-modal-slot-input-text">
									<slot></slot>
								</div>
								<div
									class=${D({"discord-modal-actions-container":!0,"discord-modal-actions-container-light-theme":this.lightTheme})}
								>
									<button type="submit" class="discord-modal-button discord-modal-button-submit">
										<div class="discord-modal-button-content">Submit</div>
									</button>
									<button
										type="button"
										class=${D({"discord-modal-button":!0,"discord-modal-button-cancel":!0,"discord-modal-button-cancel-light-theme":this.lightTheme})}
										@click=${this.handleClickCloseIcon}
									>
										<div
											class=${D({"discord-modal-button-content":!0,"discord-modal-button-content-light-theme":this.lightTheme})}
										>
											Cancel
										</div>
									</button>
								</div>
							</div>
						</div>
					</form>
				</div>
			</dialog>
		`}resolveAvatar(x){return x===void 0?eo.default:eo[x]??x??eo.default}static{V(i,o)}};return Ot=i})();var Ji=U`
  * { box-sizing: border-box; }
  h2, p { margin: 0; }
  button { font: inherit; }
  button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }

  .discord-modal-root {
    width: min(440px, 100vw);
    max-height: min(720px, 100dvh - 32px);
    min-height: 0;
    border-radius: 8px;
    background: var(--canvas);
    color: var(--text);
    box-shadow: 0 0 0 1px var(--edge), var(--shadow);
  }

  .discord-modal-header-container { align-items: flex-start; gap: 8px; }
  .discord-modal-avatar { flex: none; margin: 3px 0 0; }
  .discord-modal-title { flex: 1; min-width: 0; color: var(--strong); font-size: 20px; overflow-wrap: anywhere; }
  .discord-modal-close-button { position: static; flex: none; height: auto; margin: -2px -4px; color: var(--muted); opacity: 1; }
  .discord-modal-close-button:hover { color: var(--strong); }
  .discord-modal-close-button:focus-visible { outline: 2px solid var(--link); }
  svg { display: block; flex: none; fill: none; stroke: currentcolor; stroke-width: 2; stroke-linecap: round; }

  .discord-modal-content-container { flex: 1; min-height: 0; padding: 2px 16px 16px; overscroll-behavior: contain; }
  .discord-modal-warning-container {
    gap: 10px;
    margin: 0;
    border: 0;
    background: var(--raised);
    box-shadow: inset 0 0 0 1px var(--line);
    color: var(--text);
  }
  .discord-modal-warning { margin: 0; color: var(--text); font-weight: 400; }
  .discord-modal-warning-icon-svg { align-self: center; fill: none; color: var(--muted); }
  .failure { color: var(--error); font-size: 14px; overflow-wrap: anywhere; }
  .failure:not(:empty) { margin-top: 16px; }

  .discord-modal-actions-container {
    flex-direction: row;
    justify-content: flex-end;
    gap: 8px;
    border-radius: 0 0 8px 8px;
    background: var(--raised);
    box-shadow: inset 0 1px 0 var(--edge);
  }
  .primary { background: var(--brand); }
  .primary:hover { background: var(--brand-hover); }
  .secondary { background: var(--secondary); }
  .secondary:hover { background: var(--secondary-hover); }
  [aria-busy='true'] { opacity: 0.6; cursor: progress; }

  @media (width < 480px) {
    .discord-modal { align-items: end; }
    .discord-modal-root { max-height: calc(100dvh - 16px); border-radius: 12px 12px 0 0; }
    .discord-modal-actions-container { border-radius: 0; padding-bottom: max(16px, env(safe-area-inset-bottom)); }
    .discord-modal-button { flex: 1; height: 44px; }
  }

  @media (prefers-reduced-motion: reduce) {
    .discord-modal, .discord-modal::backdrop { transition: none; animation: none !important; }
  }
`;var Qt=class extends Fo{static styles=U`${Fo.styles}${Ji}`;check=()=>!0;touched=()=>!1;send=async()=>{};#t=!1;#s="";#o=!1;constructor(){super(),this.addEventListener("keydown",t=>t.stopPropagation())}async open(t){await this.updateComplete,this.dialogRef.value?.showModal(),t?t():this.renderRoot.querySelector(".primary")?.focus()}async getUpdateComplete(){let t=await super.getUpdateComplete();return await Promise.all([...this.querySelectorAll("play-inputtext")].map(o=>o.updateComplete)),t}async handleFormSubmit(t){if(t.preventDefault(),!(this.#t||!this.check())){this.#i(!0,"");try{await this.send(),this.dialogRef.value?.close()}catch(o){this.#i(!1,`Something went wrong. Try again. (${o.message})`)}}}handleClickCloseIcon(){this.#t||this.dialogRef.value?.close()}onCloseDialog(){this.remove();let{activeElement:t}=document;t instanceof HTMLElement&&(t.blur(),t.focus())}#i(t,o){this.#t=t,this.#s=o,this.requestUpdate()}#r({target:t,currentTarget:o}){t===o&&this.#o&&!this.touched()&&this.handleClickCloseIcon()}#e(t){let{target:o,dataTransfer:i}=t;o instanceof HTMLInputElement&&o.type==="file"||!i?.types.includes("Files")||(t.preventDefault(),i.dropEffect="none")}#a(t){let{target:o}=t,i=o instanceof HTMLInputElement&&o.type==="text";t.key!=="Enter"||t.isComposing||!i||(t.preventDefault(),this.renderRoot.querySelector("form")?.requestSubmit())}render(){return d`<dialog ${Ve(this.dialogRef)} class="discord-modal" aria-labelledby="title" aria-describedby="warning"
        @close=${this.onCloseDialog}
        @cancel=${t=>this.#t&&t.preventDefault()}
        @pointerdown=${t=>this.#o=t.target===t.currentTarget}
        @click=${this.#r} @dragover=${this.#e} @drop=${this.#e}>
      <form class="discord-modal-root" novalidate @submit=${this.handleFormSubmit} @keydown=${this.#a}>
        ${this.#n()}
        <div class="discord-modal-content-container">
          ${this.#h()}
          <slot></slot>
          <p class="failure" role="alert">${this.#s}</p>
        </div>
        ${this.#d()}
      </form>
    </dialog>`}#n(){return d`<div class="discord-modal-header-container">
      <img class="discord-modal-avatar" src=${this.avatar??""} alt="" width="24" height="24">
      <h2 id="title" class="discord-modal-title">${this.modalTitle}</h2>
      <button type="button" class="discord-modal-close-button" aria-label="Close" @click=${this.handleClickCloseIcon}>
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M6 6 18 18M18 6 6 18"/></svg>
      </button>
    </div>`}#h(){return d`<div class="discord-modal-warning-container">
      <svg class="discord-modal-warning-icon-svg" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="M12 7v6M12 16.5v.5"/></svg>
      <p id="warning" class="discord-modal-warning">This form will be submitted to
        <strong class="discord-modal-warning-author">${this.author}</strong>.
        Do not share passwords or other sensitive information.</p>
    </div>`}#d(){return d`<div class="discord-modal-actions-container">
      <button type="button" class="discord-modal-button secondary" @click=${this.handleClickCloseIcon}>Cancel</button>
      <button class="discord-modal-button discord-modal-button-submit primary"
        aria-busy=${String(this.#t)} aria-disabled=${String(this.#t)}>Submit</button>
    </div>`}};customElements.define("play-modal",Qt);function Yi(e){let t=a("input",{type:"checkbox",checked:e.default});return{node:t,control:t,labelable:!0,beside:!0,focus:()=>t.focus(),problem:()=>"",touched:()=>t.checked!==t.defaultChecked,answer:()=>({value:t.checked})}}var te="This field is required.";function q({required:e}){return e??!0}function gt({custom_id:e}){return`input-${e}`}function ee({id:e}){return`label-${e}`}function _t(e,t,o,[i,r]){let n=t.min_values??1;return e===0?q(t)?te:"":e<n?`${i} at least ${Xi(n,r)}.`:e>o?`${i} at most ${Xi(o,r)}.`:""}function Xi(e,t){return`${e} ${t}${e===1?"":"s"}`}function oo(e,t){return[...e].sort().join(`
`)===[...t].sort().join(`
`)}function io(e,t,o){let i=a("input",{type:e,name:t,value:o.value,checked:o.default}),r=o.description?a("span",{class:"form-note"},o.description):null;return{row:a("label",{class:"form-option"},i,a("span",{},o.label,r)),box:i}}function ro(e){return e.filter(t=>t.default).map(({value:t})=>t)}function Qi(e){let t=e.options??[],o=ro(t),i=new Set(o),r=t.map(s=>io("checkbox",gt(e),s));for(let{box:s}of r)s.addEventListener("input",()=>s.checked?i.add(s.value):i.delete(s.value));let n=a("div",{class:"form-group",role:"group"},...r.map(({row:s})=>s));return{node:n,control:n,labelable:!1,focus:()=>r[0]?.box.focus(),problem:()=>_t(i.size,e,e.max_values??t.length,["Choose","option"]),touched:()=>!oo(i,o),answer:()=>({values:[...i]})}}var I=JSON.parse(er("setting")),tr=er("playground-token");function er(e){return document.querySelector(`meta[name="${e}"]`)?.content??""}var ir="session",bt={...rr(),...fs(),...ms()},or=[],$t={get person(){return I.people.find(({user:e})=>e.id===bt.person)??I.people[0]},get place(){return I.places.find(({channel:e})=>e.id===bt.place)??I.places[0]},get locale(){return bt.locale},get denied(){return bt.denied},get appPermissions(){let e=bt.denied.reduce((t,o)=>t|BigInt(o),0n);return String(BigInt(I.app_permissions)&~e)},change(e){Object.assign(bt,e),nr();for(let t of or)t()},reset(){$t.change(rr())},onChange(e){or.push(e)}};nr();history.replaceState(history.state,"",vs(location.href));function rr(){return{person:I.people[0].user.id,place:I.places[0].channel.id,locale:"en-US",denied:[]}}function ms(){let e=new URLSearchParams(location.search);return sr({person:e.get("as"),place:e.get("in")})}function vs(e){let t=new URL(e);return t.searchParams.delete("as"),t.searchParams.delete("in"),t.href}function fs(){try{return sr(JSON.parse(sessionStorage.getItem(ir)??"{}"))}catch{return{}}}function nr(){try{sessionStorage.setItem(ir,JSON.stringify(bt))}catch{}}function sr(e){let{person:t,place:o,locale:i,denied:r}=Object(e);return{...I.people.some(({user:n})=>n.id===t)&&{person:t},...I.places.some(({channel:n})=>n.id===o)&&{place:o},...I.locales.some(({code:n})=>n===i)&&{locale:i},...Array.isArray(r)&&{denied:I.permissions.map(({bit:n})=>n).filter(n=>r.includes(n))}}}function Uo(e){return Go(e,I.people.map(({user:t,nick:o})=>({value:t.id,label:o??t.global_name??t.username,note:`@${t.username}`})))}function Wo(e){let t=$t.place.guild?.roles??[];return Go(e,t.map(({id:o,name:i})=>({value:o,label:`@${i}`,note:"Role"})))}function ar(e){return[...Uo(e),...Wo(e)]}function hr(e){let t=e.channel_types??[],i=($t.place.guild?.channels??[$t.place.channel]).filter(({type:r})=>t.length===0||t.includes(r));return Go(e,i.map(({id:r,name:n})=>({value:r,label:`#${n}`})))}function Go({default_values:e},t){let o=new Set((e??[]).map(({id:i})=>i));return t.map(i=>({...i,chosen:o.has(i.value)}))}async function lr(e){return await(await us(gs("POST",`api/uploads?name=${encodeURIComponent(e.name)}`,e))).json()}async function us(e){let t=await e;if(!t.ok)throw new Error((await t.text()).trim()||`HTTP status ${t.status}`);return t}async function gs(e,t,o,i){try{return await fetch(t,{method:e,body:o,signal:i,headers:{"X-Playground-Token":tr}})}catch(r){throw r instanceof DOMException&&r.name==="TimeoutError"?new Error("The bot did not answer within 3 seconds."):r instanceof DOMException&&r.name==="AbortError"?r:new Error("The playground has stopped. Start it again, then reload this page.")}}var no=1<<20,Ko=10*no;function cr(e){let t=e.max_values??1,o=[],i=new Map,r=a("ul",{class:"form-files",id:`files-${e.id}`,"aria-label":"Chosen files"}),n=a("input",{type:"file",multiple:t>1,required:q(e),"aria-describedby":r.id,onchange:l}),s=a("span",{"aria-hidden":"true"},"Drop ",t>1?`up to ${t} files`:"a file"," here or ",a("b",{},"browse")),h=a("div",{class:"form-drop"},s,n);for(let[z,y]of[["dragenter",!0],["dragleave",!1],["drop",!1]])n.addEventListener(z,()=>h.classList.toggle("over",y));return{node:a("div",{},h,r),control:n,labelable:!0,focus:()=>n.focus(),problem:()=>dr(o)||_t(o.length,e,t,["Upload","file"]),touched:()=>o.length>0,answer:async()=>({values:await Promise.all(o.map(c))})};function l(){t===1&&(o.length=0),o.push(...n.files??[]),n.value="",m(),(o.length>t||dr(o))&&r.dispatchEvent(new Event("check",{bubbles:!0}))}function v(z){o.splice(z,1),m(),(r.querySelectorAll("button")[Math.min(z,o.length-1)]??n).focus()}function m(){r.replaceChildren(...o.map((z,y)=>a("li",{},a("span",{class:"form-file"},z.name),a("span",{class:z.size>Ko?"form-note too-large":"form-note"},bs(z)),a("button",{type:"button",class:"form-remove","aria-label":`Remove ${z.name}`,onclick:()=>v(y)},"✕")))),r.dispatchEvent(new Event("input",{bubbles:!0}))}async function c(z){let y=i.get(z)??(await lr(z)).id;return i.set(z,y),y}}function dr(e){let t=e.find(({size:o})=>o>Ko);return t?`${t.name} is larger than ${Ko/no} MiB. Remove it, or choose a smaller file.`:""}function bs({size:e}){return e<1024?`${e} bytes`:e<no?`${(e/1024).toFixed(1)} KiB`:`${(e/no).toFixed(1)} MiB`}function pr(e){let t=e.options??[],o=t.map(v=>io("radio",gt(e),v)),i=()=>o.find(({box:v})=>v.checked)?.box,r=()=>i()?.value??null,[n=null]=ro(t),s=a("div",{class:"form-group",role:"radiogroup","aria-required":String(q(e))},...o.map(({row:v})=>v)),h=a("button",{type:"button",class:"form-clear",hidden:!0,onclick:()=>{for(let{box:v}of o)v.checked=!1;l(),o[0]?.box.focus()}},"Clear the choice"),l=()=>{h.hidden=q(e)||!i()};return s.addEventListener("change",l),l(),{node:a("div",{},s,h),control:s,labelable:!1,focus:()=>(i()??o[0]?.box)?.focus(),problem:()=>q(e)&&!i()?te:"",touched:()=>r()!==n,answer:()=>({value:r()})}}var so=class{node;control;#t;#s=a("span",{class:"form-chosen"});#o;#i;#r;#e=0;constructor(t){let{id:o,label:i,entries:r,most:n}=t;this.#t=t,this.#r=new Set(r.filter(({chosen:s})=>s).map(({value:s})=>s)),this.#i=r.map((s,h)=>this.#h(s,h)),this.#o=a("div",{class:"form-list",id:o,role:"listbox",popover:"manual","aria-labelledby":i,"aria-multiselectable":n>1&&"true",tabindex:"-1"},...this.#i),this.control=this.#n(),this.node=a("div",{class:"form-select"},this.control,this.#o),this.#o.addEventListener("mousedown",s=>s.preventDefault()),this.#g()}get values(){return[...this.#r]}get#a(){return this.control.getAttribute("aria-expanded")==="true"}#n(){let{id:t,required:o}=this.#t;return a("div",{class:"form-control",role:"combobox",tabindex:"0","aria-haspopup":"listbox","aria-expanded":"false","aria-controls":t,"aria-required":String(o),onclick:()=>this.#a?this.#l():this.#d(),onblur:()=>this.#l(),onkeydown:i=>this.#c(i)},this.#s,N("down"))}#h({label:t,note:o},i){return a("div",{id:`${this.#t.id}-${i}`,role:"option",onclick:()=>this.#f(i)},a("span",{},t),o?a("span",{class:"form-note"},o):null)}#d(){this.#i.length!==0&&(this.control.setAttribute("aria-expanded","true"),this.#o.showPopover({source:this.control}),this.#m(Math.max(0,this.#t.entries.findIndex(({value:t})=>this.#r.has(t)))))}#l(){this.#a&&(this.control.setAttribute("aria-expanded","false"),this.control.removeAttribute("aria-activedescendant"),this.#o.hidePopover())}#c(t){t.ctrlKey||t.metaKey||t.altKey||!this.#v(t.key)||t.preventDefault()}#v(t){if(!this.#a){let i=["ArrowDown","ArrowUp","Enter"," "].includes(t);return i&&this.#d(),i||this.#p(t)}let o=this.#i.length-1;switch(t){case"ArrowDown":return this.#m(this.#e<o?this.#e+1:0),!0;case"ArrowUp":return this.#m(this.#e>0?this.#e-1:o),!0;case"Home":return this.#m(0),!0;case"End":return this.#m(o),!0;case"Enter":case" ":return this.#f(this.#e),!0;case"Escape":return this.#l(),!0;default:return this.#p(t)}}#p(t){if(t.length>1||t===" ")return!1;let o=({label:h})=>h.replace(/^[@#]/,"").toLowerCase().startsWith(t.toLowerCase()),i=this.#a?this.#e+1:0,{entries:r}=this.#t,s=[...r.keys()].map(h=>(i+h)%r.length).find(h=>o(r[h]));return s===void 0||(this.#a||this.#d(),this.#m(s)),!0}#m(t){this.#i[this.#e]?.classList.remove("active"),this.#e=t;let o=this.#i[t];o.classList.add("active"),o.scrollIntoView({block:"nearest"}),this.control.setAttribute("aria-activedescendant",o.id)}#f(t){let{entries:o,most:i,required:r}=this.#t,{value:n}=o[t],s=this.#r.has(n);i===1?(this.#r.clear(),(!s||r)&&this.#r.add(n),this.#l()):s?this.#r.delete(n):this.#r.size<i&&this.#r.add(n),this.#g(),this.control.dispatchEvent(new Event("input",{bubbles:!0}))}#g(){let{entries:t,most:o,placeholder:i}=this.#t,r=this.values.map(s=>t.find(({value:h})=>h===s).label);this.#s.textContent=r.join(", ")||i,this.#s.classList.toggle("placeholder",r.length===0);let n=o>1&&this.#r.size>=o;t.forEach(({value:s},h)=>{let l=this.#r.has(s);this.#i[h].setAttribute("aria-selected",String(l)),this.#i[h].setAttribute("aria-disabled",String(n&&!l))})}};function Ct(e,t){let o=e.max_values??1,i=new so({id:`list-${e.id}`,label:ee(e),placeholder:e.placeholder??"Make a selection",entries:t,most:o,required:q(e)}),r=i.values;return{node:i.node,control:i.control,labelable:!1,focus:()=>i.control.focus(),problem:()=>_t(i.values.length,e,o,["Choose","option"]),touched:()=>!oo(i.values,r),answer:()=>({values:i.values})}}function mr({options:e=[]}){return e.map(({value:t,label:o,description:i,emoji:r,default:n})=>({value:t,label:[r?.id?null:r?.name,o].filter(Boolean).join(" "),note:i,chosen:n}))}var xs=.9,oe=class extends Xt{counterID="";#t;makeControl(){if(this.#t)return this.#t;let t=document.createElement(this.type==="paragraph"?"textarea":"input");return t.required=this.required,t.placeholder=this.placeholder,t.maxLength=this.maxLength,t.autocomplete="off",t.value=this.defaultValue,t instanceof HTMLTextAreaElement?t.rows=4:t.type="text",t.addEventListener("input",()=>this.value=t.value),this.#t=t,t}createRenderRoot(){return this}render(){return d`${this.makeControl()}${this.#s()}`}#s(){let t=this.type==="paragraph"&&this.value.length>=xs*this.maxLength,o=d`${this.maxLength-this.value.length}<span class="form-unseen"> characters left</span>`;return d`<span class="form-counter" id=${this.counterID}>${t?o:E}</span>`}};customElements.define("play-inputtext",oe);var zs=2;function vr(e){let t=new oe;t.type=e.style===zs?"paragraph":"short",t.required=q(e),t.minLength=e.min_length??0,t.maxLength=e.max_length??t.maxLength,t.placeholder=e.placeholder??"",t.defaultValue=e.value??"";let o=t.makeControl();return t.counterID=`counter-${e.id}`,o.setAttribute("aria-describedby",t.counterID),{node:t,control:o,labelable:!0,focus:()=>o.focus(),problem:()=>ys(o.value.length,t),touched:()=>o.value!==t.defaultValue,answer:()=>({value:o.value})}}function ys(e,{required:t,minLength:o,maxLength:i}){return e===0?t?te:"":e<o?`Must be ${o} characters or more. You have written ${e}.`:e>i?`Must be ${i} characters or fewer. You have written ${e}.`:""}var ws=new Map([[3,e=>Ct(e,mr(e))],[4,vr],[5,e=>Ct(e,Uo(e))],[6,e=>Ct(e,Wo(e))],[7,e=>Ct(e,ar(e))],[8,e=>Ct(e,hr(e))],[19,cr],[21,pr],[22,Qi],[23,Yi]]);function Zo(e){return ws.get(e.type)?.(e)}var Ms=23;function Jo(e,t,o,i){let r=Hs(e,t,o),n=i?a("p",{class:"form-note",id:`note-${e.id}`},i):null,s=a("p",{class:"form-error",id:`error-${e.id}`,hidden:!0});ks(e,t,[n,s]);let h=a("div",{class:t.beside?"form-field beside":"form-field"},...t.beside?[t.node,r,n]:[r,n,t.node],s),l=!1;return h.addEventListener("input",()=>l&&v()),h.addEventListener("check",v),{node:h,check:v,focus:()=>t.focus(),touched:()=>t.touched(),data:m};function v(){l=!0;let c=t.problem();return s.textContent=c,s.hidden=!c,t.control.setAttribute("aria-invalid",String(!!c)),!c}async function m(){let{type:c,id:z,custom_id:y}=e;return{type:c,id:z,custom_id:y,...await t.answer()}}}function Hs(e,t,o){let i=t.control.getAttribute("role")==="group"?null:"true",r=e.type!==Ms&&q(e)?a("span",{class:"form-required","aria-hidden":i}," *"):null;return a(t.labelable?"label":"span",{class:"form-label",id:ee(e),for:t.labelable&&gt(e)},o,r)}function ks(e,{control:t,labelable:o},i){t.id=gt(e),o||t.setAttribute("aria-labelledby",ee(e));let r=t.getAttribute("aria-describedby")??"";t.setAttribute("aria-describedby",[...i.map(n=>n?.id),r].filter(Boolean).join(" "))}var _s=new Map([[1,Cs],[10,Es],[18,$s]]);function fr(e){return(_s.get(e.type)??Yo)(e)}function $s({component:e,label:t="",description:o,...i}){let r=e&&Zo(e);if(!e||!r)return Yo(e??i);let n=Jo(e,r,t,o);return{...n,data:async()=>({type:i.type,id:i.id,component:await n.data()})}}function Cs({type:e,id:t,components:o=[]}){let[i]=o,r=i&&Zo(i);if(!i||!r)return Yo({type:e,id:t});let n=Jo(i,r,i.label??"");return{...n,data:async()=>({type:e,id:t,components:[await n.data()]})}}function Es({content:e="",...t}){return ur(t,a("div",{class:"form-text markdown"},Z(e)))}function Yo(e){return ur(e,a("p",{class:"form-field form-note"},`This page cannot show components of type ${e.type} yet.`))}function ur({type:e,id:t},o){return{node:o,check:()=>!0,touched:()=>!1,data:async()=>({type:e,id:t})}}function gr(e){let t=new Set(Xo(e)),o=0,i=()=>{do o++;while(t.has(o));return o},r=n=>{let s={...n,id:n.id||i()};return s.components&&(s.components=s.components.map(r)),s.component&&(s.component=r(s.component)),s};return e.map(r)}function Xo(e){return e.flatMap(({id:t,components:o=[],component:i})=>[...t?[t]:[],...Xo(o),...Xo(i?[i]:[])])}function br(e,t){let o=gr(e.components).map(fr),i=new Qt;i.modalTitle=e.title,i.author=I.app.global_name??I.app.username,i.avatar="icons/bot.svg",i.touched=()=>o.some(r=>r.touched()),i.check=()=>{let r=o.filter(n=>!n.check());return r[0]?.focus?.(),r.length===0},i.send=async()=>{let r=await Promise.all(o.map(n=>n.data()));await t({custom_id:e.custom_id,components:r})},i.append(...o.map(({node:r})=>r)),document.body.append(i),i.open(o.find(({focus:r})=>r)?.focus)}var xr=({channel:e},{message:t},o)=>e.add(t,o),zr=new Map([[4,xr],[5,xr],[6,()=>{}],[7,({channel:e},{message:t})=>e.edit(t)],[9,({ask:e},{response:t},o)=>e(t.data,o)]]);function yr({response:{type:e,data:t}}){if(e!==8)throw new Error(`a response of type ${e} has no choices`);return t.choices}var[,wr,Ts]=nt,As=[[wr,14,"Does anyone know whether HDAC inhibitors block EMT in our spheroids? The paper for **journal club** only says they are “cytostatic”."],[Ts,11,"In mine they did, but MMP levels went up. Could be the hypoxia in the core, HIF-1α was everywhere."],[wr,9,"So more ECM remodelling and less anoikis? ||I was hoping for a simple answer|| 🙂"]];function Mr(e){for(let[t,o,i]of As)e.add({author:t,content:i,timestamp:new Date(Date.now()-o*6e4).toISOString()})}var Ss=2,Vs=3,Ls=4,Ps=5,Is=3,Os=400,Hr=ni(),tt=new pe(document.querySelector("#log"),{press:qs,explain:Rs,commands:Mi(Hr)}),at=new be(document.querySelector("#composer"),Hr,{say:e=>tt.add({author:Dt,content:e}),send:(e,t)=>kr(t,{used:`/${e}`}),suggest:async e=>yr(await ao({type:Ls,data:e}))}),Ds=new ne({added:e=>tt.add(e),edited:e=>tt.edit(e),removed:({id:e})=>tt.remove(e)});async function kr(e,t){let o=setTimeout(()=>at.tell("labgloss is thinking…"),Os);try{await Qo({type:Ss,data:e},t),at.tell("")}catch(i){at.tell(i.message),tt.add({author:co,content:"The application did not respond",flags:bo,failed:!0},t)}finally{clearTimeout(o)}}function Rs(e,{id:t,name:o}){let i={id:t,name:o,type:Is,target_id:e.id,resolved:{messages:{[e.id]:e}}};return kr(i,{used:o})}async function qs(e,{type:t,custom_id:o,id:i},r){tt.fail(e.id,"");try{await Qo({type:Vs,data:{component_type:t,custom_id:o,id:i,values:r},message:e},{message:e})}catch(n){at.tell(n.message),tt.fail(e.id,"This interaction failed")}}function Ns(e,t){br(e,o=>Qo({type:Ps,data:o,message:t.message},t))}async function Qo(e,t){let o=await ao(e),i=zr.get(o.response.type);if(!i)throw new Error(`This page cannot show a response of type ${o.response.type} yet.`);i({channel:tt,ask:Ns},o,t),Ds.soon()}for(let e of document.querySelectorAll("[data-example]"))e.addEventListener("click",()=>at.type(e.textContent));document.addEventListener("command",({detail:e})=>at.type(`/${e} `));document.addEventListener("keydown",e=>{e.key.length===1&&e.key!==" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey&&!e.target.closest("input, dialog, [popover]")&&at.focus()});Mr(tt);at.focus();export{zo as choosable,me as dataOf,Z as markdown,yo as readLine};
