var J=JSON.parse(ka("setting")),za=ka("playground-token");function ka(t){return document.querySelector(`meta[name="${t}"]`)?.content??""}function Ct(t,e){try{return window[t].getItem(e)}catch{return null}}function St(t,e,r){try{window[t].setItem(e,r)}catch{}}var $a="session",ut={...Ta(),...Hc(),...$c()},Ma=[],R={get person(){return J.people.find(({user:t})=>t.id===ut.person)??J.people[0]},get place(){return J.places.find(({channel:t})=>t.id===ut.place)??J.places[0]},get subject(){return`${R.person.user.id} ${R.place.channel.id}`},get locale(){return ut.locale},get denied(){return ut.denied},get appPermissions(){let t=ut.denied.reduce((e,r)=>e|BigInt(r),0n);return String(BigInt(J.app_permissions)&~t)},change(t){Object.assign(ut,t),Ea();for(let e of Ma)e()},reset(){R.change(Ta())},onChange(t){Ma.push(t)}};Ea();history.replaceState(history.state,"",Tc(location.href));function Ta(){return{person:J.people[0].user.id,place:J.places[0].channel.id,locale:"en-US",denied:[]}}function Ha(t,e){return`?${new URLSearchParams({as:t.user.id,in:e.channel.id})}`}function $c(){let t=new URLSearchParams(location.search);return Ca({person:t.get("as"),place:t.get("in")})}function Tc(t){let e=new URL(t);return e.searchParams.delete("as"),e.searchParams.delete("in"),e.href}function Hc(){try{return Ca(JSON.parse(Ct("sessionStorage",$a)??"{}"))}catch{return{}}}function Ea(){St("sessionStorage",$a,JSON.stringify(ut))}function Ca(t){let{person:e,place:r,locale:i,denied:o}=Object(t);return{...J.people.some(({user:a})=>a.id===e)&&{person:e},...J.places.some(({channel:a})=>a.id===r)&&{place:r},...J.locales.some(({code:a})=>a===i)&&{locale:i},...Array.isArray(o)&&{denied:J.permissions.map(({bit:a})=>a).filter(a=>o.includes(a))}}}var Ec=3e3,Cc=500,pi=class extends Error{message="The playground was started anew. Reload this page."};async function Do(t){let e={...Da(),locale:R.locale,app_permissions:R.appPermissions,...t},r=await Ia("api/interactions",e,Ec+Cc);if(r.status===504)throw new Error("The bot did not answer within 3 seconds.");if(!r.ok)throw new Error((await r.text()).trim()||`The bot answered with HTTP status ${r.status}.`);let i=await r.json().catch(()=>null);if(!i?.response)throw new Error("The bot answered without a response.");return i}async function Sa(t){await ui(Ia("api/messages",{...Da(),content:t}))}async function La(t){await ui(Lt("DELETE",`api/messages/${t}?as=${R.person.user.id}`))}async function ir(t){return await(await ui(Lt("POST",`api/uploads?name=${encodeURIComponent(t.name)}`,t))).json()}async function Oa(t){return(await ui(Lt("GET",`api/fixtures/${t}`))).text()}async function Aa(t){await ui(Lt("PUT","api/packs",JSON.stringify({use:t})))}function ja(t){let{person:e,place:r}=R;return Lt("GET",`api/events?as=${e.user.id}&in=${r.channel.id}`,void 0,t)}function Da(){return{as:R.person.user.id,in:R.place.channel.id}}async function ui(t){let e=await t;if(!e.ok)throw new Error((await e.text()).trim()||`HTTP status ${e.status}`);return e}function Ia(t,e,r){return Lt("POST",t,JSON.stringify(e),r?AbortSignal.timeout(r):void 0)}async function Lt(t,e,r,i){let o=await Sc(t,e,r,i);if(o.status===403)throw new pi;return o}async function Sc(t,e,r,i){try{return await fetch(e,{method:t,body:r,signal:i,headers:{"X-Playground-Token":za}})}catch(o){throw o instanceof DOMException&&o.name==="TimeoutError"?new Error("The bot did not answer within 3 seconds."):o instanceof DOMException&&o.name==="AbortError"?o:new Error("The playground has stopped. Start it again, then reload this page.")}}function v(t,e={},...r){let i=document.createElement(t);for(let[o,a]of Object.entries(e))typeof a=="function"?i.addEventListener(o.slice(2),a):a===!0?i.setAttribute(o,""):a!=null&&a!==!1&&i.setAttribute(o,String(a));return i.append(...r.filter(o=>o!=null)),i}function Fe(t){return v("span",{class:`icon icon-${t}`,"aria-hidden":"true"})}function Ye(t){return/^https?:\/\/[^\s]+$/i.test(t??"")?t:void 0}function Io(t,e,r){let i=Lc(t);if(e?t.replaceWith(e):t.remove(),i===null)return;let o=i&&e?.querySelector(`[data-control="${CSS.escape(i)}"]`);o&&o.focus(),(!o||!o.matches(":focus-within"))&&r.focus()}function Lc(t){let e="";for(let r=Oc();r;r=Ac(r)){if(r===t)return e;!e&&r instanceof HTMLElement&&(e=r.dataset.control??"")}return null}function Oc(){let t=document.activeElement;for(;t?.shadowRoot?.activeElement;)t=t.shadowRoot.activeElement;return t}function Ac(t){let e=t.parentNode;return e instanceof ShadowRoot?e.host:e instanceof Element?e:null}function Ee({name:t,name_localizations:e}){return e?.[R.locale]??t}function Ot({description:t,description_localizations:e}){return e?.[R.locale]??t??""}function fi(t){return[...new Set([t.name,Ee(t)])]}var jc=1n<<3n,Dc=1;function rr(t,e=R.person,r=R.place){return t.contexts&&!t.contexts.includes(r.context)||!r.installed&&t.integration_types&&!t.integration_types.includes(Dc)?!1:!r.guild||Ic(t.default_member_permissions,BigInt(e.permissions))}function Ic(t,e){if(t==null||e&jc)return!0;let r=BigInt(t);return r!==0n&&(e&r)===r}function qe(t){return t.trim().toLowerCase()}function or(t){return t.replace(/[\\^$.*+?()[\]{}|/-]/g,e=>`\\u{${e.codePointAt(0).toString(16)}}`)}function ze(t,e){return`${t} ${e}${t===1?"":"s"}`}function sr(t){return t<1024?ze(t,"byte"):t<1024**2?`${(t/1024).toFixed(1)} KB`:`${(t/1024**2).toFixed(1)} MB`}function Ue(t,e="short"){return t.toLocaleTimeString([],{timeStyle:e})}var Ce={subcommand:1,group:2,string:3,integer:4,boolean:5,user:6,channel:7,role:8,mentionable:9,number:10,attachment:11},Po=1,Pc=3;function Va(t=J.commands){return t.filter(e=>e.type===Pc&&rr(e))}function vi(t=J.commands){return t.filter(e=>(e.type??Po)===Po&&rr(e)).flatMap(e=>Na(e,e,[])).sort((e,r)=>e.label.localeCompare(r.label))}function Na(t,e,r){let i=t.options??[],o=i.filter(({type:s})=>s===Ce.subcommand||s===Ce.group);if(o.length)return o.flatMap(s=>Na(s,e,[...r,s]));let a=[e,...r];return[{name:a.map(({name:s})=>s).join(" "),label:a.map(Ee).join(" "),description:Ot(t),options:[...i].sort((s,l)=>Number(l.required??!1)-Number(s.required??!1)),command:e,path:r}]}function Ba(t,e){let r=qe(t),i=a=>[a.label,a.name].map(qe),o=a=>i(a).some(s=>s.startsWith(r));return e.filter(a=>i(a).some(s=>s.includes(r))).sort((a,s)=>Number(o(s))-Number(o(a)))}function ar({command:t,path:e},r){let i=e.reduceRight((o,{name:a,type:s})=>[{name:a,type:s,options:o}],r);return{id:t.id,name:t.name,type:Po,options:i}}function Vo(t,e){let[r]=e.flatMap(a=>[a.name,a.label].map(s=>({chosen:a,name:s}))).filter(({name:a})=>t.toLowerCase().startsWith(`/${a.toLowerCase()} `)).sort((a,s)=>s.name.length-a.name.length);if(!r)return null;let{chosen:i,name:o}=r;return{chosen:i,texts:gi(t.slice(o.length+2),i.options,i.options[0]?.name)}}function gi(t,e,r){let i=new Map;if(r===void 0)return i;let o=new Map(e.flatMap(u=>fi(u).map(d=>[d.toLowerCase(),u.name]))),a=new RegExp(`(?:^|\\s+)(${[...o.keys()].map(or).join("|")}):\\s*`,"iu"),[s,...l]=t.split(a);(s||!l.length)&&i.set(r,s??"");for(let u=0;u+1<l.length;u+=2)i.set(o.get(l[u].toLowerCase()),l[u+1]);return i}var nr=8,Vc=200,Nc=600,ft=(t=!1)=>{};function lr(t){ft();let e=new Set(t.items.flatMap((d,c)=>d.chosen?[c]:[])),r=[...e].sort().join(),i=t.role==="listbox"&&(t.limits?.most??1)>1,o=t.items.map((d,c)=>Rc(d,t.role,i,()=>l(c))),a=v("div",{class:"list",role:t.role,"aria-label":t.label,popover:"manual","aria-multiselectable":i&&"true"},...o);a.addEventListener("keydown",Fc(o)),u(),Bc(a,t),(o[t.items.findIndex(d=>d.chosen)]??o[0])?.focus();let s=new AbortController;document.addEventListener("pointerdown",({target:d})=>a.contains(d)||ft(),{capture:!0,signal:s.signal}),ft=d=>{ft=()=>{},s.abort(),t.button.setAttribute("aria-expanded","false"),a.remove(),d&&(t.button.isConnected?t.button:document.getElementById("log"))?.focus(),[...e].sort().join()!==r&&t.done([...e])};function l(d){let{least:c,most:n}=t.limits??{least:1,most:1},y=e.has(d);i?y?e.delete(d):e.size<n&&e.add(d):(e.clear(),(!y||c>0)&&e.add(d),ft(!0)),u()}function u(){let d=i&&e.size>=t.limits.most;for(let[c,n]of t.role==="listbox"?o.entries():[])n.setAttribute("aria-selected",String(e.has(c))),n.setAttribute("aria-disabled",String(d&&!e.has(c)))}}function Bc(t,{button:e,point:r}){document.body.append(t),t.style.minWidth=`${Math.max(Vc,e.offsetWidth)}px`,t.showPopover(),Gc(t,r??Zc(e),e),e.setAttribute("aria-expanded","true")}function Rc({label:t,note:e,emoji:r,danger:i,apart:o},a,s,l){let u=[i&&"in-danger",o&&"apart",s&&"tick"].filter(Boolean).join(" ");return v("button",{type:"button",class:u||null,role:a==="menu"?"menuitem":"option",tabindex:"-1",onclick:l},r?v("span",{class:"emoji","aria-hidden":"true"},r):null,v("span",{class:"text"},t,e?v("span",{class:"note"},e):null))}function Fc(t){let e=Uc();return r=>{let i=t.indexOf(document.activeElement);if(r.key==="Tab")return ft(!0);r.key==="Escape"&&ft(!0);let o=qc(r,i,t.length-1)??Wc(e(r),t,i);r.key!=="Escape"&&o===void 0||(r.preventDefault(),r.stopPropagation(),t[o??i]?.focus())}}function qc({key:t},e,r){switch(t){case"ArrowDown":return e<r?e+1:0;case"ArrowUp":return e>0?e-1:r;case"Home":case"PageUp":return 0;case"End":case"PageDown":return r;default:return}}function Uc(){let t="",e=0;return({key:r,ctrlKey:i,metaKey:o,altKey:a,timeStamp:s})=>r.length>1||i||o||a||(s-e>Nc&&(t=""),r===" "&&!t)?"":(e=s,t+=r.toLowerCase(),t)}function Wc(t,e,r){if(!t)return;let i=t.length===1?r+1:r,a=[...e.slice(i),...e.slice(0,i)].find(s=>No(s.querySelector(".text").textContent.toLowerCase(),t));return a&&e.indexOf(a)}function No(t,e){return t.startsWith(e)||t.replace(/^[@#]/,"").startsWith(e)}function Zc(t){let{left:e,bottom:r}=t.getBoundingClientRect();return{x:e,y:r+4}}function Gc(t,{x:e,y:r},i){let{width:o,height:a}=t.getBoundingClientRect(),{top:s,bottom:l}=i.getBoundingClientRect(),u=Math.abs(r-l)<=4?s-a-4:r-a,d=r+a+nr<=innerHeight;t.style.left=`${Math.max(nr,Math.min(e,innerWidth-o-nr))}px`,t.style.top=`${Math.max(nr,d?r:u)}px`}function Ra(t,e){let r=0,i,o=()=>clearTimeout(r);t.addEventListener("pointerdown",a=>{o(),!(a.pointerType!=="touch"||!a.isPrimary)&&(i=a,r=setTimeout(()=>{Kc(t),e(a)},500))}),t.addEventListener("pointermove",({clientX:a,clientY:s})=>{i&&Math.hypot(a-i.clientX,s-i.clientY)>10&&o()});for(let a of["pointerup","pointercancel","pointerleave"])t.addEventListener(a,o)}function Kc(t){let e=i=>{i.preventDefault(),i.stopPropagation()};t.addEventListener("click",e,{capture:!0,once:!0});let r=()=>{setTimeout(()=>t.removeEventListener("click",e,!0))};addEventListener("pointerup",r,{once:!0}),addEventListener("pointercancel",r,{once:!0})}var Fa='data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="%230f766e"/><path d="M16.5 8h7m-5.5 0v8.5l-7 12.2c-1 1.8.2 3.3 2 3.3h14c1.8 0 3-1.5 2-3.3l-7-12.2V8" fill="none" stroke="%23fff" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/><path d="M14.3 24.5h11.4l3.1 5.3c.3.6 0 1.2-.7 1.2H11.9c-.7 0-1-.6-.7-1.2z" fill="%235eead4"/></svg>%0A';var qa='data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="%235865f2"/><circle cx="20" cy="15.5" r="6.2" fill="%23fff"/><path d="M8.5 33c.8-6.4 5.5-9.8 11.5-9.8S30.7 26.6 31.5 33z" fill="%23fff"/></svg>%0A';function ne(t){return t.global_name??t.username}function vt(){return[...J.people.map(({user:t})=>t),J.app]}function Bo(t){return vt().find(e=>e.id===t)}function cr(t){let e=Bo(t);return e?ne(e):"unknown user"}function bi(t){return t.bot?Fa:qa}function Ro(t){return`person-${J.people.findIndex(e=>e.user.id===t.id)}`}function Fo(t){if(t.bot)return"var(--name)";let e=J.people.find(r=>r.user.id===t.id)?.role;return{"lab manager":"var(--name-manager)",administrator:"var(--name-administrator)"}[e??""]??"var(--strong)"}function Ua(t,e,r){let i=`Actions for the message from ${ne(e.author)}`,o=v("button",{type:"button",class:"actions",title:"Actions","aria-label":i,"data-control":"actions","aria-haspopup":"menu","aria-expanded":"false",onclick:()=>a()},Fe("more"));t.append(o),t.addEventListener("contextmenu",s=>{Xc(s)||!getSelection()?.isCollapsed||(s.preventDefault(),a({x:s.clientX,y:s.clientY}))}),Ra(t,({clientX:s,clientY:l})=>a({x:s,y:l}));function a(s){if(o.getAttribute("aria-expanded")==="true"&&s)return;let l=Qc(e,r);lr({button:o,point:s,role:"menu",label:i,items:l,done:([u])=>l[u].act()})}}function Xc(t){return!(t instanceof PointerEvent&&t.pointerType==="touch")&&t.composedPath().some(r=>r instanceof Element&&r.matches("a[href], button, img"))}function Qc(t,e){let r=Va().map(o=>({label:Ee(o),note:`Apps · ${J.app.username}`,act:()=>e.command(o)})),i=[...eh(t),...t.flags&64?[{label:"Dismiss message",danger:!0,act:()=>e.dismiss()}]:[]];return[...r,...i.map((o,a)=>({...o,apart:a===0&&r.length>0}))]}function eh({id:t,content:e}){if(!navigator.clipboard)return[];let r=i=>()=>{navigator.clipboard.writeText(i)};return[...e?[{label:"Copy text",act:r(e)}]:[],{label:"Copy message ID",act:r(t)}]}var hr=globalThis,dr=hr.ShadowRoot&&(hr.ShadyCSS===void 0||hr.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,qo=Symbol(),Wa=new WeakMap,xi=class{constructor(e,r,i){if(this._$cssResult$=!0,i!==qo)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=r}get styleSheet(){let e=this.o,r=this.t;if(dr&&e===void 0){let i=r!==void 0&&r.length===1;i&&(e=Wa.get(r)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),i&&Wa.set(r,e))}return e}toString(){return this.cssText}},mr=t=>new xi(typeof t=="string"?t:t+"",void 0,qo),E=(t,...e)=>{let r=t.length===1?t[0]:e.reduce((i,o,a)=>i+(s=>{if(s._$cssResult$===!0)return s.cssText;if(typeof s=="number")return s;throw Error("Value passed to 'css' function must be a 'css' function result: "+s+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(o)+t[a+1],t[0]);return new xi(r,t,qo)},Za=(t,e)=>{if(dr)t.adoptedStyleSheets=e.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of e){let i=document.createElement("style"),o=hr.litNonce;o!==void 0&&i.setAttribute("nonce",o),i.textContent=r.cssText,t.appendChild(i)}},Uo=dr?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let r="";for(let i of e.cssRules)r+=i.cssText;return mr(r)})(t):t;var{is:th,defineProperty:ih,getOwnPropertyDescriptor:rh,getOwnPropertyNames:oh,getOwnPropertySymbols:sh,getPrototypeOf:ah}=Object,pr=globalThis,Ga=pr.trustedTypes,nh=Ga?Ga.emptyScript:"",lh=pr.reactiveElementPolyfillSupport,yi=(t,e)=>t,_i={toAttribute(t,e){switch(e){case Boolean:t=t?nh:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let r=t;switch(e){case Boolean:r=t!==null;break;case Number:r=t===null?null:Number(t);break;case Object:case Array:try{r=JSON.parse(t)}catch{r=null}}return r}},ur=(t,e)=>!th(t,e),Ka={attribute:!0,type:String,converter:_i,reflect:!1,useDefault:!1,hasChanged:ur};Symbol.metadata??=Symbol("metadata"),pr.litPropertyMetadata??=new WeakMap;var Xe=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,r=Ka){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(e,r),!r.noAccessor){let i=Symbol(),o=this.getPropertyDescriptor(e,i,r);o!==void 0&&ih(this.prototype,e,o)}}static getPropertyDescriptor(e,r,i){let{get:o,set:a}=rh(this.prototype,e)??{get(){return this[r]},set(s){this[r]=s}};return{get:o,set(s){let l=o?.call(this);a?.call(this,s),this.requestUpdate(e,l,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Ka}static _$Ei(){if(this.hasOwnProperty(yi("elementProperties")))return;let e=ah(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(yi("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(yi("properties"))){let r=this.properties,i=[...oh(r),...sh(r)];for(let o of i)this.createProperty(o,r[o])}let e=this[Symbol.metadata];if(e!==null){let r=litPropertyMetadata.get(e);if(r!==void 0)for(let[i,o]of r)this.elementProperties.set(i,o)}this._$Eh=new Map;for(let[r,i]of this.elementProperties){let o=this._$Eu(r,i);o!==void 0&&this._$Eh.set(o,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let r=[];if(Array.isArray(e)){let i=new Set(e.flat(1/0).reverse());for(let o of i)r.unshift(Uo(o))}else e!==void 0&&r.push(Uo(e));return r}static _$Eu(e,r){let i=r.attribute;return i===!1?void 0:typeof i=="string"?i:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,r=this.constructor.elementProperties;for(let i of r.keys())this.hasOwnProperty(i)&&(e.set(i,this[i]),delete this[i]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Za(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,r,i){this._$AK(e,i)}_$ET(e,r){let i=this.constructor.elementProperties.get(e),o=this.constructor._$Eu(e,i);if(o!==void 0&&i.reflect===!0){let a=(i.converter?.toAttribute!==void 0?i.converter:_i).toAttribute(r,i.type);this._$Em=e,a==null?this.removeAttribute(o):this.setAttribute(o,a),this._$Em=null}}_$AK(e,r){let i=this.constructor,o=i._$Eh.get(e);if(o!==void 0&&this._$Em!==o){let a=i.getPropertyOptions(o),s=typeof a.converter=="function"?{fromAttribute:a.converter}:a.converter?.fromAttribute!==void 0?a.converter:_i;this._$Em=o;let l=s.fromAttribute(r,a.type);this[o]=l??this._$Ej?.get(o)??l,this._$Em=null}}requestUpdate(e,r,i,o=!1,a){if(e!==void 0){let s=this.constructor;if(o===!1&&(a=this[e]),i??=s.getPropertyOptions(e),!((i.hasChanged??ur)(a,r)||i.useDefault&&i.reflect&&a===this._$Ej?.get(e)&&!this.hasAttribute(s._$Eu(e,i))))return;this.C(e,r,i)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,r,{useDefault:i,reflect:o,wrapped:a},s){i&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,s??r??this[e]),a!==!0||s!==void 0)||(this._$AL.has(e)||(this.hasUpdated||i||(r=void 0),this._$AL.set(e,r)),o===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[o,a]of this._$Ep)this[o]=a;this._$Ep=void 0}let i=this.constructor.elementProperties;if(i.size>0)for(let[o,a]of i){let{wrapped:s}=a,l=this[o];s!==!0||this._$AL.has(o)||l===void 0||this.C(o,void 0,a,l)}}let e=!1,r=this._$AL;try{e=this.shouldUpdate(r),e?(this.willUpdate(r),this._$EO?.forEach(i=>i.hostUpdate?.()),this.update(r)):this._$EM()}catch(i){throw e=!1,this._$EM(),i}e&&this._$AE(r)}willUpdate(e){}_$AE(e){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(r=>this._$ET(r,this[r])),this._$EM()}updated(e){}firstUpdated(e){}};Xe.elementStyles=[],Xe.shadowRootOptions={mode:"open"},Xe[yi("elementProperties")]=new Map,Xe[yi("finalized")]=new Map,lh?.({ReactiveElement:Xe}),(pr.reactiveElementVersions??=[]).push("2.1.2");var Zo=globalThis,Ja=t=>t,fr=Zo.trustedTypes,Ya=fr?fr.createPolicy("lit-html",{createHTML:t=>t}):void 0,Go="$lit$",Qe=`lit$${Math.random().toFixed(9).slice(2)}$`,Ko="?"+Qe,ch=`<${Ko}>`,xt=document,zi=()=>xt.createComment(""),ki=t=>t===null||typeof t!="object"&&typeof t!="function",Jo=Array.isArray,on=t=>Jo(t)||typeof t?.[Symbol.iterator]=="function",Wo=`[ 	
\f\r]`,wi=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Xa=/-->/g,Qa=/>/g,gt=RegExp(`>|${Wo}(?:([^\\s"'>=/]+)(${Wo}*=${Wo}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),en=/'/g,tn=/"/g,sn=/^(?:script|style|textarea|title)$/i,Yo=t=>(e,...r)=>({_$litType$:t,strings:e,values:r}),m=Yo(1),S=Yo(2),zu=Yo(3),De=Symbol.for("lit-noChange"),ie=Symbol.for("lit-nothing"),rn=new WeakMap,bt=xt.createTreeWalker(xt,129);function an(t,e){if(!Jo(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ya!==void 0?Ya.createHTML(e):e}var nn=(t,e)=>{let r=t.length-1,i=[],o,a=e===2?"<svg>":e===3?"<math>":"",s=wi;for(let l=0;l<r;l++){let u=t[l],d,c,n=-1,y=0;for(;y<u.length&&(s.lastIndex=y,c=s.exec(u),c!==null);)y=s.lastIndex,s===wi?c[1]==="!--"?s=Xa:c[1]!==void 0?s=Qa:c[2]!==void 0?(sn.test(c[2])&&(o=RegExp("</"+c[2],"g")),s=gt):c[3]!==void 0&&(s=gt):s===gt?c[0]===">"?(s=o??wi,n=-1):c[1]===void 0?n=-2:(n=s.lastIndex-c[2].length,d=c[1],s=c[3]===void 0?gt:c[3]==='"'?tn:en):s===tn||s===en?s=gt:s===Xa||s===Qa?s=wi:(s=gt,o=void 0);let g=s===gt&&t[l+1].startsWith("/>")?" ":"";a+=s===wi?u+ch:n>=0?(i.push(d),u.slice(0,n)+Go+u.slice(n)+Qe+g):u+Qe+(n===-2?l:g)}return[an(t,a+(t[r]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),i]},Mi=class t{constructor({strings:e,_$litType$:r},i){let o;this.parts=[];let a=0,s=0,l=e.length-1,u=this.parts,[d,c]=nn(e,r);if(this.el=t.createElement(d,i),bt.currentNode=this.el.content,r===2||r===3){let n=this.el.content.firstChild;n.replaceWith(...n.childNodes)}for(;(o=bt.nextNode())!==null&&u.length<l;){if(o.nodeType===1){if(o.hasAttributes())for(let n of o.getAttributeNames())if(n.endsWith(Go)){let y=c[s++],g=o.getAttribute(n).split(Qe),b=/([.?@])?(.*)/.exec(y);u.push({type:1,index:a,name:b[2],strings:g,ctor:b[1]==="."?gr:b[1]==="?"?br:b[1]==="@"?xr:_t}),o.removeAttribute(n)}else n.startsWith(Qe)&&(u.push({type:6,index:a}),o.removeAttribute(n));if(sn.test(o.tagName)){let n=o.textContent.split(Qe),y=n.length-1;if(y>0){o.textContent=fr?fr.emptyScript:"";for(let g=0;g<y;g++)o.append(n[g],zi()),bt.nextNode(),u.push({type:2,index:++a});o.append(n[y],zi())}}}else if(o.nodeType===8)if(o.data===Ko)u.push({type:2,index:a});else{let n=-1;for(;(n=o.data.indexOf(Qe,n+1))!==-1;)u.push({type:7,index:a}),n+=Qe.length-1}a++}}static createElement(e,r){let i=xt.createElement("template");return i.innerHTML=e,i}};function yt(t,e,r=t,i){if(e===De)return e;let o=i!==void 0?r._$Co?.[i]:r._$Cl,a=ki(e)?void 0:e._$litDirective$;return o?.constructor!==a&&(o?._$AO?.(!1),a===void 0?o=void 0:(o=new a(t),o._$AT(t,r,i)),i!==void 0?(r._$Co??=[])[i]=o:r._$Cl=o),o!==void 0&&(e=yt(t,o._$AS(t,e.values),o,i)),e}var vr=class{constructor(e,r){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:r},parts:i}=this._$AD,o=(e?.creationScope??xt).importNode(r,!0);bt.currentNode=o;let a=bt.nextNode(),s=0,l=0,u=i[0];for(;u!==void 0;){if(s===u.index){let d;u.type===2?d=new jt(a,a.nextSibling,this,e):u.type===1?d=new u.ctor(a,u.name,u.strings,this,e):u.type===6&&(d=new yr(a,this,e)),this._$AV.push(d),u=i[++l]}s!==u?.index&&(a=bt.nextNode(),s++)}return bt.currentNode=xt,o}p(e){let r=0;for(let i of this._$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(e,i,r),r+=i.strings.length-2):i._$AI(e[r])),r++}},jt=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,r,i,o){this.type=2,this._$AH=ie,this._$AN=void 0,this._$AA=e,this._$AB=r,this._$AM=i,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,r=this._$AM;return r!==void 0&&e?.nodeType===11&&(e=r.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,r=this){e=yt(this,e,r),ki(e)?e===ie||e==null||e===""?(this._$AH!==ie&&this._$AR(),this._$AH=ie):e!==this._$AH&&e!==De&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):on(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==ie&&ki(this._$AH)?this._$AA.nextSibling.data=e:this.T(xt.createTextNode(e)),this._$AH=e}$(e){let{values:r,_$litType$:i}=e,o=typeof i=="number"?this._$AC(e):(i.el===void 0&&(i.el=Mi.createElement(an(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===o)this._$AH.p(r);else{let a=new vr(o,this),s=a.u(this.options);a.p(r),this.T(s),this._$AH=a}}_$AC(e){let r=rn.get(e.strings);return r===void 0&&rn.set(e.strings,r=new Mi(e)),r}k(e){Jo(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,i,o=0;for(let a of e)o===r.length?r.push(i=new t(this.O(zi()),this.O(zi()),this,this.options)):i=r[o],i._$AI(a),o++;o<r.length&&(this._$AR(i&&i._$AB.nextSibling,o),r.length=o)}_$AR(e=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);e!==this._$AB;){let i=Ja(e).nextSibling;Ja(e).remove(),e=i}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},_t=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,r,i,o,a){this.type=1,this._$AH=ie,this._$AN=void 0,this.element=e,this.name=r,this._$AM=o,this.options=a,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=ie}_$AI(e,r=this,i,o){let a=this.strings,s=!1;if(a===void 0)e=yt(this,e,r,0),s=!ki(e)||e!==this._$AH&&e!==De,s&&(this._$AH=e);else{let l=e,u,d;for(e=a[0],u=0;u<a.length-1;u++)d=yt(this,l[i+u],r,u),d===De&&(d=this._$AH[u]),s||=!ki(d)||d!==this._$AH[u],d===ie?e=ie:e!==ie&&(e+=(d??"")+a[u+1]),this._$AH[u]=d}s&&!o&&this.j(e)}j(e){e===ie?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},gr=class extends _t{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===ie?void 0:e}},br=class extends _t{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==ie)}},xr=class extends _t{constructor(e,r,i,o,a){super(e,r,i,o,a),this.type=5}_$AI(e,r=this){if((e=yt(this,e,r,0)??ie)===De)return;let i=this._$AH,o=e===ie&&i!==ie||e.capture!==i.capture||e.once!==i.once||e.passive!==i.passive,a=e!==ie&&(i===ie||o);o&&this.element.removeEventListener(this.name,this,i),a&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},yr=class{constructor(e,r,i){this.element=e,this.type=6,this._$AN=void 0,this._$AM=r,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(e){yt(this,e)}},ln={M:Go,P:Qe,A:Ko,C:1,L:nn,R:vr,D:on,V:yt,I:jt,H:_t,N:br,U:xr,B:gr,F:yr},hh=Zo.litHtmlPolyfillSupport;hh?.(Mi,jt),(Zo.litHtmlVersions??=[]).push("3.3.3");var cn=(t,e,r)=>{let i=r?.renderBefore??e,o=i._$litPart$;if(o===void 0){let a=r?.renderBefore??null;i._$litPart$=o=new jt(e.insertBefore(zi(),a),a,void 0,r??{})}return o._$AI(t),o};var Xo=globalThis,U=class extends Xe{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=cn(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return De}};U._$litElement$=!0,U.finalized=!0,Xo.litElementHydrateSupport?.({LitElement:U});var dh=Xo.litElementPolyfillSupport;dh?.({LitElement:U});(Xo.litElementVersions??=[]).push("4.2.2");var G=t=>(e,r)=>{r!==void 0?r.addInitializer(()=>{customElements.define(t,e)}):customElements.define(t,e)};var mh={attribute:!0,type:String,converter:_i,reflect:!1,hasChanged:ur},ph=(t=mh,e,r)=>{let{kind:i,metadata:o}=r,a=globalThis.litPropertyMetadata.get(o);if(a===void 0&&globalThis.litPropertyMetadata.set(o,a=new Map),i==="setter"&&((t=Object.create(t)).wrapped=!0),a.set(r.name,t),i==="accessor"){let{name:s}=r;return{set(l){let u=e.get.call(this);e.set.call(this,l),this.requestUpdate(s,u,t,!0,l)},init(l){return l!==void 0&&this.C(s,void 0,t,l),l}}}if(i==="setter"){let{name:s}=r;return function(l){let u=this[s];e.call(this,l),this.requestUpdate(s,u,t,!0,l)}}throw Error("Unsupported decorator location: "+i)};function w(t){return(e,r)=>typeof r=="object"?ph(t,e,r):((i,o,a)=>{let s=o.hasOwnProperty(a);return o.constructor.createProperty(a,i),s?Object.getOwnPropertyDescriptor(o,a):void 0})(t,e,r)}function wt(t){return w({...t,state:!0,attribute:!1})}function hn(t){return(e,r)=>{let i=typeof e=="function"?e:e[r];Object.assign(i,t)}}var Dt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},et=t=>(...e)=>({_$litDirective$:t,values:e}),nt=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,r,i){this._$Ct=e,this._$AM=r,this._$Ci=i}_$AS(e,r){return this.update(e,r)}update(e,r){return this.render(...r)}};var he=et(class extends nt{constructor(t){if(super(t),t.type!==Dt.ATTRIBUTE||t.name!=="class"||t.strings?.length>2)throw Error("`classMap()` can only be used in the `class` attribute and must be the only part in the attribute.")}render(t){return" "+Object.keys(t).filter(e=>t[e]).join(" ")+" "}update(t,[e]){if(this.st===void 0){this.st=new Set,t.strings!==void 0&&(this.nt=new Set(t.strings.join(" ").split(/\s/).filter(i=>i!=="")));for(let i in e)e[i]&&!this.nt?.has(i)&&this.st.add(i);return this.render(e)}let r=t.element.classList;for(let i of this.st)i in e||(r.remove(i),this.st.delete(i));for(let i in e){let o=!!e[i];o===this.st.has(i)||this.nt?.has(i)||(o?(r.add(i),this.st.add(i)):(r.remove(i),this.st.delete(i)))}return De}});function F(t,e,r){return t?e(t):r?.(t)}var{I:_f}=ln;var dn=t=>t.strings===void 0;var $i=(t,e)=>{let r=t._$AN;if(r===void 0)return!1;for(let i of r)i._$AO?.(e,!1),$i(i,e);return!0},wr=t=>{let e,r;do{if((e=t._$AM)===void 0)break;r=e._$AN,r.delete(t),t=e}while(r?.size===0)},mn=t=>{for(let e;e=t._$AM;t=e){let r=e._$AN;if(r===void 0)e._$AN=r=new Set;else if(r.has(t))break;r.add(t),vh(e)}};function uh(t){this._$AN!==void 0?(wr(this),this._$AM=t,mn(this)):this._$AM=t}function fh(t,e=!1,r=0){let i=this._$AH,o=this._$AN;if(o!==void 0&&o.size!==0)if(e)if(Array.isArray(i))for(let a=r;a<i.length;a++)$i(i[a],!1),wr(i[a]);else i!=null&&($i(i,!1),wr(i));else $i(this,t)}var vh=t=>{t.type==Dt.CHILD&&(t._$AP??=fh,t._$AQ??=uh)},It=class extends nt{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,r,i){super._$AT(e,r,i),mn(this),this.isConnected=e._$AU}_$AO(e,r=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),r&&($i(this,e),wr(this))}setValue(e){if(dn(this._$Ct))this._$Ct._$AI(e,this);else{let r=[...this._$Ct._$AH];r[this._$Ci]=e,this._$Ct._$AI(r,this,0)}}disconnected(){}reconnected(){}};var Qo=class extends It{host;element;prevData={};eventData={};render(e){return ie}update(e,[r]){this.element!==e.element&&(this.element=e.element),this.host=e.options?.host??this.element,this.apply(r),this.groom(r),this.prevData={...r}}apply(e){if(!e)return;let{prevData:r,element:i}=this;for(let[o,a]of Object.entries(e)){if(a===r[o])continue;let s=o.slice(1);switch(o[0]){case"@":this.eventData[s]=a,this.applyEvent(s,a);break;case".":i[s]=a;break;case"?":a?i.setAttribute(s,""):i.removeAttribute(s);break;default:a===null?i.removeAttribute(o):i.setAttribute(o,String(a));break}}}groom(e){let{prevData:r,element:i}=this;if(r)for(let[o,a]of Object.entries(r)){let s=o.slice(1);if(!e||!(o in e)&&i[s]===a)switch(o[0]){case"@":this.groomEvent(s,a);break;case".":i[s]=void 0;break;case"?":i.removeAttribute(s);break;default:i.removeAttribute(o);break}}}applyEvent(e,r){let{prevData:i,element:o}=this;this.eventData[e]=r,i[e]&&o.removeEventListener(e,this,r),o.addEventListener(e,this,r)}groomEvent(e,r){let{element:i}=this;Reflect.deleteProperty(this.eventData,e),i.removeEventListener(e,this,r)}handleEvent(e){let r=this.eventData[e.type];typeof r=="function"?r.call(this.host,e):r.handleEvent(e)}disconnected(){let{eventData:e,element:r}=this;for(let[i,o]of Object.entries(e)){let a=i.slice(1);r.removeEventListener(a,this,o)}}reconnected(){let{eventData:e,element:r}=this;for(let[i,o]of Object.entries(e)){let a=i.slice(1);r.addEventListener(a,this,o)}}},L=et(Qo);var gh=S`
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
`;function zr(t={}){return m`<svg
		${L(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${gh}
	</svg>`}var bh=S`
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
`;function kr(t={}){return m`<svg
		${L(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${bh}
	</svg>`}var xh=S`
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
`;function Mr(t={}){return m`<svg
		${L(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${xh}
	</svg>`}var yh=S`
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
`;function $r(t={}){return m`<svg
		${L(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${yh}
	</svg>`}var _h=S`
	<path d="M6.563.875h-.438V.438H4.812v1.313h-.438V.875h-.436V.438h-.875v.438h-.438v.875h-.437V.438H.875v.438H.438v1.75h.438v.438h.875v.438h.438v.875h.438v.438h.438v.438h.875v-.438h.438v-.438h.438V3.5h.438v-.437h.875v-.438h.438z" fill="#ff7fc0"/>
	<path d="M3.938 0h-.875v.438h.875zm-1.75 0H.875v.438h1.313zm3.938 0H4.813v.438h1.313zm.438.438h-.438v.438h.438zm.438.438h-.438v1.75h.438zM4.377.438h-.439v.438h.438v.875h.438V.438zm-2.189 0v1.313h.438V.875h.438V.438zm-1.313 0H.438v.438h.438zM.438.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm.875.438H.875v.438h.875zm4.375 0h-.875v.438h.875zm.438-.438h-.438v.438h.438zM5.251 3.938V3.5h-.438v.875h1.75v-.437zM1.75 3.5v.438H.438v.438h1.75V3.5zm-1.313.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm5.25.438H.875v.438h5.25zm.438-.438h-.438v.438h.438zm.438-1.75h-.438v1.75h.438zm-4.376 0h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-.875.875h-.876v.438h.875z" fill="#000"/>
	<path d="M4.813 4.375v.438h-.438v.438h-.437v.438h-.875v-.438h-.438v-.438h-.437v-.438H.438v1.75h.438v.438h5.25v-.438h.438v-1.75z" fill="#6be473"/>
	<path d="M1.75 5.25h-.437v.438h.438zm-.438-.438H.875v.438h.438zM5.25 6.125v-.438h-.438v.438h-.874v-.438h-.875v.438h-.875v-.438H1.75v.438H.875v.438h5.25v-.438zm.438-.875H5.25v.438h.438zm.438-.438h-.438v.438h.438zm.438.875h-.438v.438h.438z" fill="#008456"/>
	<path d="M2.625 3.938h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm.438-.875h-.438v.438h.438zm.875-.438h-.438v.438h.438zm.438-.875h-.438v.875h.438zM3.94 4.813h-.877v.438h.875z" fill="#ff1c90"/>
	<path d="M4.375 5.25h-.437v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-4.813.001v.875h.438v-.438h1.313v-.438zm.438-3.5H.438v.875h.438zM2.189.437H.875v.438h1.313zm.875.438h-.439v.438h.438zm.875-.438h-.876v.438h.875zm1.313 0h-.438v.875h.438V.875h.875V.438z" fill="#f0f0f0"/>
`;function Tr(t={}){return m`<svg
		${L(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${_h}
	</svg>`}var wh=S`
	<path d="M3.063.875v.438h.875V.875zm.875-.438v.438h1.75V.438zm1.75.438v.438h.438V.875zm.438.438v.438h.438v-.438zm.438.438v2.188h.438V1.75zm-.438 2.188v.875h.438v-.876zm-.438.875v.438h.438v-.438zm-.875.438v.438h.875v-.438zm-.875.438v.438h.875V5.69zm-.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M6.563 1.75h-.438v-.437h-.438V.875H3.938v.438h-.875V.875h-1.75v.438H.875v.438H.438v2.188h.438v.875h.438v.438h.875v.438h.875v.438h.875V5.69h.875v-.438h.875v-.438h.438v-.876h.438z" fill="#ff7fc0"/>
	<path d="M6.563 1.75h-.438v2.188h.438zm-.438 2.188h-.438v.875h.438zm-4.812 0H.875v.875h.438zm4.375.875h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875z" fill="#ff1b90"/>
	<path d="M1.313.438v.438h1.75V.438zM.875.875v.438h.438V.875zm-.437.438v.438h.438v-.438zM0 1.75v2.188h.438V1.75zm.438 2.188v.875h.438v-.875zm.438.875v.438h.438v-.438zm.438.438v.438h.875v-.438zm.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M1.313.875v.438h1.75V.875zm2.625 0v.438h1.75V.875zm-.875.438v.438h.875v-.438z" fill="#f0f0f0"/>
	<path opacity=".6" d="M4.813 2.625v-.437h-.875v.438h-.875v-.438h-.875v.438H1.75v1.313h.438v.438h.879v.438h.875v-.438h.871v-.439h.438V2.625z" fill="#fff"/>
	<path d="M5.688 1.313v.438h.438v-.438zm-4.813 0v.438h.438v-.438zm.438.438v.438h.438V1.75zM.438 1.75v.875h.438V1.75z" fill="#f0f0f0"/>
`;function Hr(t={}){return m`<svg
		${L(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${wh}
	</svg>`}var zh=S`
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
`;function Er(t={}){return m`<svg
		${L(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${zh}
	</svg>`}var kh=S`
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
`;function Cr(t={}){return m`<svg
		${L(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${kh}
	</svg>`}var Mh=S`
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
`;function Sr(t={}){return m`<svg
		${L(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Mh}
	</svg>`}var $h=S`
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
`;function Lr(t={}){return m`<svg
		${L(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${$h}
	</svg>`}var Th=S`
	<path d="M6.125 2.188v-.875h-.438V.875h-.438V.438h-.875v.438h.438v.438h.438v1.75h-.438v.438h-.438v.438H2.625V3.5h-.437v-.437H1.75v-1.75h.438V.875h.438V.438H1.75v.438h-.437v.438H.875v.875H.438v2.625h.438v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h.438V2.188z" fill="#b79cf8"/>
	<path d="M2.625 0H1.75v.438h.875zM.875 1.313H.438v.875h.438zm1.313 0H1.75v1.75h.438zm2.188 2.188H2.625v.438h1.75z" fill="#000"/>
	<path d="M4.375 3.938h-1.75v.438h1.75z" fill="#f0f0f0"/>
	<path d="M.438 2.188H0v2.625h.438zm4.375 4.375H2.188v.438h2.625z" fill="#000"/>
	<path d="M.875 4.375H.438v.438h.438zm4.813.875h-.875v.438H2.188V5.25h-.875v-.438H.875v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h-.438zm.875-.875h-.438v.438h.438z" fill="#816bee"/>
	<path d="M1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438z" fill="#000"/>
	<path d="M2.625.438H1.75v.438h.875zM1.75.875h-.437v.438h.438zm-.437.438H.875v.438h.438zm-.438.875H.438v.438h.438zm.438.438H.875v.438h.438zm.875.438H1.75v.438h.438zm.438.438h-.438v.438h.438zm2.625-.438h-.438v.438h.438zM4.813.439h-.438v.438h.438zm0 3.063h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.063.438h-.438v.438h.438zm-.438.437h-.437v.438h.438zm0 2.188h-.437v.438h.438zm-1.75 1.75H.438v.875h.438zm.438.875H.875v.438h.438zM5.251 0h-.875v.438h.875zm.438 6.125h-.875v.438h.875zm-3.5 0h-.876v.438h.875zm4.374-4.812h-.438v.875h.438zm-1.313 0h-.438v1.75h.438zM7 2.188h-.438v2.625H7zM5.687.438h-.438v.438h.438zm.438.438h-.438v.438h.438zM4.375.438h-.437v.438h.438zm.438.438h-.438v.438h.438zm0 2.188h-.438v.438h.438zm1.75 1.75h-.438v.875h.438zm-.438.875h-.438v.438h.438z" fill="#000"/>
	<path d="M2.188.875H1.75v.438h.438z" fill="#b79cf8"/>
`;function Or(t={}){return m`<svg
		${L(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Th}
	</svg>`}var Hh=S`
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
`;function Ar(t={}){return m`<svg
		${L(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Hh}
	</svg>`}var Eh=S`
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
`;function jr(t={}){return m`<svg
		${L(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Eh}
	</svg>`}var Ch=S`
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
`;function Dr(t={}){return m`<svg
		${L(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ch}
	</svg>`}var Sh=S`
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
`;function Ir(t={}){return m`<svg
		${L(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Sh}
	</svg>`}var Lh=S`
	<path d="M5.688 1.313V.875h-.875v.438h-.438V.875h-.437V.438h-.875v.438h-.438v.438h-.437V.875h-.875v.438H.875v1.75h.875v.438h.438v-.438h2.625v.438h.438v-.438h.875v-1.75z" fill="#d1cdd5"/>
	<path d="M6.125 3.938V3.5h-1.75v-.437h-1.75v.438H.875v.438H.438v1.313h.438v.438h1.75v.438h.438v.438h.875v-.438h.438V5.69h1.75v-.438h.438V3.938z" fill="#57595f"/>
	<path d="M3.938 0h-.875v.438h.875zm-.875.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438zm-1.313 0h-.438v.438h.438zM2.625.875h-.437v.438h.438zM2.188.438h-.875v.438h.875zm-1.313.875H.438v1.75h.438zm.438-.438H.875v.438h.438zM.875 3.5H.438v.438h.438zm-.437.438H0v1.313h.438zm.438 1.313H.438v.438h.438zm1.75.438H.875v.438h1.75zm.438.438h-.439v.438h.438zm.875.438h-.876v.438h.875zm.438-.438h-.439v.438h.438zm1.75-.438h-1.75v.438h1.75zm.438-.438h-.438v.438h.438zm.438-1.313h-.438v1.313h.438zM6.565 3.5h-.438v.438h.438zm0-2.188h-.438v1.75h.438zM2.188 3.5H1.75v.438h.438zm.438-.438h-.438V3.5h.438zm1.75-.438H2.625v.438h1.75zm.438.438h-.438V3.5h.438zm.438.438h-.438v.438h.438zm.438-.438h-.438V3.5h.875v-.437zm-4.377.001H.875v.438h.875v-.438z" fill="#000"/>
	<path d="M.875 4.813H.438v.438h.438zm.438.438H.875v.438h.438zm1.75.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm-.438.438h-.875v.438h.875zm2.188-.875h-.438v.438h.438zm.438-1.313h-.438v1.313h.438z" fill="#35363a"/>
	<path d="M1.313 2.625H.875v.438h.438zm.875.438H1.75v.438h.438zm3.063 0h-.438v.438h.438zm-2.626-.438h-.437v.438h.438zm2.188 0h-.438v.438h.438z" fill="#847d8b"/>
	<path d="M5.25 3.063h-.438v.438h.438zm-.875-.875h-1.75v.438h1.75zm1.75-.438h-.438v1.313h.438z" fill="#847d8b"/>
	<path d="M1.75 1.75h-.437v.438h.438zm-.437-.437H.875v.438h.438zm.875-.438h-.875v.438h.875zm.875 0h-.438v.438h.438zm.875-.438h-.875v.438h.875zm.438.438h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M.875 3.938H.438v.438h.438zm.438-.438H.875v.438h.438zm1.313 0h-.438v.438h.438zm1.75-.438H2.625V3.5h1.75zm.875.875h-.438v.438h.438zm.875-.438h-.875v.438h.875z" fill="#d8d8d8"/>
`;function Pr(t={}){return m`<svg
		${L(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Lh}
	</svg>`}var Oh=S`
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
`;function Vr(t={}){return m`<svg
		${L(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Oh}
	</svg>`}var Ah=S`
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
`;function Nr(t={}){return m`<svg
		${L(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ah}
	</svg>`}var jh=S`
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
`;function Br(t={}){return m`<svg
		${L(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${jh}
	</svg>`}var Dh=S`
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
`;function Rr(t={}){return m`<svg
		${L(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Dh}
	</svg>`}var Ih=S`
	<path d="M5.688 2.625v-.437H5.25V1.75h-.438v-.437h-.438V.875h-.436V.438h-.875v.438h-.438v.438h-.437v.438H1.75v.438h-.437v.438H.875v.875H.438v2.188h.438v.438h.875v.438h3.5v-.438h.875v-.438h.438V3.5h-.438v-.875z" fill="#0abbff"/>
	<path d="M3.063 0v.438h.875V0zm-.438.438v.438h.438V.438zm1.313 0v.438h.438V.438zm.438.438v.438h.438V.875zm.438.438v.438h.438v-.439zm.438.438v.438h.438v-.44zm.438.438v.438h.438v-.44zm.438.438v.875h.438v-.878zm-5.69-.003V3.5h.438v-.875zM0 3.5v2.188h.438V3.5zm6.563 0v2.188h.438V3.5zM2.188.875v.438h.438V.875zm-.438.438v.438h.438v-.438zm-.437.437v.438h.438V1.75zm-.438.438v.438h.438v-.438zm-.438 3.5v.438h.438v-.438zm5.688 0v.438h.438v-.438zm-4.375.875v.438h3.5v-.438z" fill="#000"/>
	<path d="M1.75 6.125v.438h3.5v-.438z" fill="#4282d8"/>
	<path d="M.875 6.125v.438h.875v-.438zm5.25.438v-.438H5.25v.438z" fill="#000"/>
	<path d="M3.063.438v.438h.875V.438z" fill="#fff"/>
	<path opacity=".5" d="M4.813 3.5v-.437h-.438v-.438h-.437v-.437h-.875v.438h-.438v.438h-.437v.438H1.75v1.313h.438v.438h2.625v-.438h.438V3.5z" fill="#fff"/>
	<path d="M2.625.875v.438h.438V.875zm-.437.438v.438h.438v-.438zm.438.438v.438h.438V1.75zM1.75 1.75v.438h.438V1.75zm-.437.438v.438h.438v-.438zm-.438.437V3.5h.438v-.875zM.438 3.5v.875h.438V3.5z" fill="#fff"/>
	<path d="M5.25 2.188v.438h.438v-.438zm.438.438v.875h.438v-.876zm.438.875v1.75h-.438v.438H5.25v.438h.875v-.438h.438V3.5zM.875 6.125h.875v-.438H.875z" fill="#4282d8"/>
`;function Fr(t={}){return m`<svg
		${L(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ih}
	</svg>`}var Ph=globalThis.$discordMessage??{};function zt(){return Ph}var es={blue:"https://cdn.discordapp.com/embed/avatars/0.png",gray:"https://cdn.discordapp.com/embed/avatars/1.png",green:"https://cdn.discordapp.com/embed/avatars/2.png",orange:"https://cdn.discordapp.com/embed/avatars/3.png",red:"https://cdn.discordapp.com/embed/avatars/4.png",pink:"https://cdn.discordapp.com/embed/avatars/5.png"},ts=zt().avatars??{},Ie=Object.assign(es,ts,{default:es[ts.default]??ts.default??es.blue}),Pt=zt().profiles??{},pn=zt().defaultTheme==="light"?"light":"dark",un=zt().defaultMode==="compact"?"compact":"cozy",fn=zt().defaultBackground==="none"?"none":"discord",vn=new Map([["heart",Hr()],["crystal",zr()],["diamond",kr()],["explosion",Mr()],["flame",$r()],["flower",Tr()],["key",Er()],["leaf",Cr()],["lightning",Sr()],["magic",Lr()],["moon",Or()],["mushroom",Ar()],["mythical",jr()],["ornament",Dr()],["plasma",Ir()],["rock",Pr()],["shell",Vr()],["skull",Nr()],["sun",Br()],["sword",Rr()],["water",Fr()]]);var lt=class extends Error{constructor(e){super(e),this.name="DiscordComponentsError"}},Vh=new Intl.DateTimeFormat("en-US",{day:"2-digit",month:"2-digit",year:"numeric"}),Nh=new Intl.DateTimeFormat("en-US",{hour12:!0,hour:"2-digit",minute:"2-digit"}),Bh=new Intl.DateTimeFormat("en-US",{hour12:!1,hour:"2-digit",minute:"2-digit"}),Rh=t=>t instanceof Date?Vh.format(t):t,Fh=(t,e=!1)=>t instanceof Date?e?Bh.format(t):Nh.format(t):t;function is(t,e=!1,r=!1){if(!(t instanceof Date)&&typeof t!="string")throw new TypeError("Timestamp prop must be a Date object or a string.");return e?Fh(t,r):Rh(t)}var gn=/\.(?<ext>bmp|jpe?g|png|gif|webp|tiff)$/i;function bn(t){if(!gn.test(t))throw new lt(`The url of an image for discord-image-attachment should match the regex ${gn}`)}var qh=/(?:<(?<animated>a)?:(?<name>\w{2,32}):)?(?<id>\d{17,21})>?/;function Vt(t){let e=zt().emojis?.[t];if(e)return e;let r=qh.exec(t);if(r?.groups){let{name:i,id:o,animated:a}=r.groups;return{name:i,url:`https://cdn.discordapp.com/emojis/${o}.${a?"gif":"png"}`}}}function qr(t){if(t)return vn.get(t)??t}var Uh=S`
	<path
		fill="currentColor"
		d="M10 5V3H5.375C4.06519 3 3 4.06519 3 5.375V18.625C3 19.936 4.06519 21 5.375 21H18.625C19.936 21 21 19.936 21 18.625V14H19V19H5V5H10Z"
	/>
	<path fill="currentColor" d="M21 2.99902H14V4.99902H17.586L9.29297 13.292L10.707 14.706L19 6.41302V9.99902H21V2.99902Z"
	/>
`;function rs(t={}){return m`<svg ${L(t)} class="discord-button-launch" aria-hidden="false" width="16" height="16" viewBox="0 0 24 24">
		${Uh}
	</svg>`}var kt=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},Se=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},Ur=(()=>{let t=[G("discord-button")],e,r=[],i,o=U,a,s=[],l=[],u,d=[],c=[],n,y=[],g=[],b,p=[],h=[],f,C=[],D=[],X,k=[],x=[];var O=class extends o{static{i=this}static{let Z=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;a=[w({reflect:!0,attribute:"emoji"})],u=[w({reflect:!0,attribute:"emoji-name"})],n=[w({reflect:!0,attribute:"url"})],b=[w({type:Boolean,reflect:!0,attribute:"disabled"})],f=[w({reflect:!0,attribute:"type"})],X=[w({reflect:!0,attribute:"modal-id"})],kt(this,null,a,{kind:"accessor",name:"emoji",static:!1,private:!1,access:{has:I=>"emoji"in I,get:I=>I.emoji,set:(I,te)=>{I.emoji=te}},metadata:Z},s,l),kt(this,null,u,{kind:"accessor",name:"emojiName",static:!1,private:!1,access:{has:I=>"emojiName"in I,get:I=>I.emojiName,set:(I,te)=>{I.emojiName=te}},metadata:Z},d,c),kt(this,null,n,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:I=>"url"in I,get:I=>I.url,set:(I,te)=>{I.url=te}},metadata:Z},y,g),kt(this,null,b,{kind:"accessor",name:"disabled",static:!1,private:!1,access:{has:I=>"disabled"in I,get:I=>I.disabled,set:(I,te)=>{I.disabled=te}},metadata:Z},p,h),kt(this,null,f,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:I=>"type"in I,get:I=>I.type,set:(I,te)=>{I.type=te}},metadata:Z},C,D),kt(this,null,X,{kind:"accessor",name:"modalId",static:!1,private:!1,access:{has:I=>"modalId"in I,get:I=>I.modalId,set:(I,te)=>{I.modalId=te}},metadata:Z},k,x),kt(null,e={value:i},t,{kind:"class",name:i.name,metadata:Z},null,r),O=i=e.value,Z&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:Z})}static styles=E`
		:host > *:first-child {
			display: flex;
			justify-content: center;
			align-items: center;
			cursor: pointer;
			margin: 4px 8px 4px 0;
			padding: 2px 16px;
			width: auto;
			height: 32px;
			min-width: 60px;
			min-height: 32px;
			-webkit-transition:
				background-color 0.17s ease,
				color 0.17s ease;
			transition:
				background-color 0.17s ease,
				color 0.17s ease;
			border-radius: 3px;
			font-size: 14px;
			font-weight: 500;
			line-height: 16px;
			text-decoration: none !important;
			/* CSS Reset to unset button styling */
			border-width: unset;
			border-style: unset;
			border-color: unset;
			border-image: unset;
			box-sizing: unset;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;
		}

		.success {
			color: #fff;
			background-color: #3ba55d;
		}

		.success.hoverable:hover {
			background-color: #2d7d46;
		}

		.destructive {
			color: #fff;
			background-color: #ed4245;
		}

		.destructive.hoverable:hover {
			background-color: #c03537;
		}

		.primary {
			color: #fff;
			background-color: #5865f2;
		}

		.primary.hoverable:hover {
			background-color: #4752c4;
		}

		.secondary {
			color: #fff;
			background-color: #4f545c;
		}

		.secondary.hoverable:hover {
			background-color: #5d6269;
		}

		.disabled {
			cursor: not-allowed !important;
			opacity: 0.5;
		}

		.launch {
			margin-left: 8px;
		}

		.emoji {
			margin-right: 4px;
			object-fit: contain;
			width: 1.375em;
			height: 1.375em;
			vertical-align: bottom;
		}
	`;#e=Se(this,s,void 0);get emoji(){return this.#e}set emoji(Z){this.#e=Z}#i=(Se(this,l),Se(this,d,"emoji"));get emojiName(){return this.#i}set emojiName(Z){this.#i=Z}#t=(Se(this,c),Se(this,y,void 0));get url(){return this.#t}set url(Z){this.#t=Z}#o=(Se(this,g),Se(this,p,!1));get disabled(){return this.#o}set disabled(Z){this.#o=Z}#r=(Se(this,h),Se(this,C,"secondary"));get type(){return this.#r}set type(Z){this.#r=Z}#a=(Se(this,D),Se(this,k,void 0));get modalId(){return this.#a}set modalId(Z){this.#a=Z}validButtonTypes=(Se(this,x),new Set(["primary","secondary","success","destructive"]));checkType(){if(this.type){if(typeof this.type!="string")throw new TypeError("DiscordButton `type` prop must be a string.");if(!this.validButtonTypes.has(this.type))throw new RangeError("DiscordButton `type` prop must be one of: 'primary', 'secondary', 'success', 'destructive'")}}checkParentElement(){if(this.parentElement?.tagName.toLowerCase()!=="discord-action-row")throw new lt("All <discord-button> components must be direct children of <discord-action-row>.")}handleButtonClick(){if(this.modalId){let Z=this.parentElement?.parentElement?.parentElement?.parentElement;if(Z?.tagName?.toLowerCase()==="discord-messages"){let I=Z?.querySelector("discord-modal"),te=I?.shadowRoot?.querySelector(`dialog#${this.modalId}`),ve=te?.querySelector("div.discord-modal-box");if(te instanceof HTMLDialogElement&&ve instanceof HTMLDivElement&&(te.showModal(),ve.style.display="flex",I)){let ge=globalThis.getComputedStyle(globalThis.document.body).overflow;I.originalBodyOverflow=ge,globalThis.document.body.style.overflow="hidden"}}}}render(){this.checkType(),this.checkParentElement();let Z=this.url&&!this.disabled,I=m`
			${F(this.emoji,()=>m`<img src=${this.emoji} alt=${this.emojiName} draggable="true" class="emoji" />`)}
			<span>
				<slot></slot>
			</span>
			${F(this.url,()=>rs())}
		`;return Z?m`<a class="secondary" href=${this.url} target="_blank" rel="noopener noreferrer">${I}</a>`:m`<button
			class=${he({[this.type]:!0,disabled:this.disabled,hoverable:!this.disabled})}
			@click=${this.handleButtonClick}
		>
			${I}
		</button>`}static{Se(i,r)}};return O=i})();var xn='data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M5 5h6v2H6v11h11v-5h2v7H4V5zm9-1h6v6h-2V7.4l-7.3 7.3-1.4-1.4L16.6 6H14z"/></svg>%0A';function Nt(t){return mr(`url("${t.replaceAll('"',"%22")}")`)}var Te=E`
  * { box-sizing: border-box; }
  button { border: 0; padding: 0; background: none; color: inherit; font: inherit; cursor: pointer; }
  a { color: var(--link); text-decoration: none; }
  a:hover { text-decoration: underline; }
  :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
  p, h3, h4 { margin: 0; }
  @media (forced-colors: active) { :host :is(.open, .down, .eye) { forced-color-adjust: none; background: ButtonText; } }
`,Wr=E`
  .person-1 { filter: hue-rotate(90deg); }
  .person-2 { filter: hue-rotate(200deg); }
  .person-3 { filter: hue-rotate(300deg); }
  .person-4 { filter: hue-rotate(150deg) saturate(.7); }
`,yn=E`
  .dots { display: inline-flex; gap: 4px; vertical-align: middle; }
  .dots i { width: 6px; height: 6px; border-radius: 50%; background: currentcolor; animation: dot 1.4s infinite both; }
  .dots i:nth-child(2) { animation-delay: .2s; }
  .dots i:nth-child(3) { animation-delay: .4s; }
  @keyframes dot { 0%, 80%, 100% { opacity: .3; transform: scale(.8); } 40% { opacity: 1; transform: none; } }
  @media (prefers-reduced-motion: reduce) { .dots i { animation: none; opacity: .7; } }
  @media (forced-colors: active) { .dots i { forced-color-adjust: none; background: ButtonText; } }
`;var Ti=class extends Ur{static shadowRootOptions={...Ur.shadowRootOptions,delegatesFocus:!0};static styles=E`
    ${Ur.styles} ${Te} ${yn}
    :host { display: inline-flex; max-width: 100%; }
    :host > *:first-child {
      position: relative; gap: 8px; height: auto; min-height: 32px; min-width: 60px; max-width: 100%; margin: 0; padding: 2px 16px;
      border-radius: 8px; box-sizing: border-box; color: #fff; font-family: inherit; text-align: left;
    }
    .label { overflow-wrap: anywhere; }
    .primary { background: var(--brand); }
    .primary.hoverable:hover { background: var(--brand-hover); }
    .secondary { background: var(--secondary); }
    .secondary.hoverable:hover, a.secondary:hover { background: var(--secondary-hover); }
    .success { background: var(--success); }
    .success.hoverable:hover { background: var(--success-hover); }
    .destructive { background: var(--danger); }
    .destructive.hoverable:hover { background: var(--danger-hover); }
    .open { flex: none; width: 16px; height: 16px; background: currentcolor; mask: ${Nt(xn)} center / contain no-repeat; }
    button[aria-busy="true"] { cursor: progress; }
    /* Only who waits is told to. */
    button[aria-busy="true"] .label { animation: hide 0s .2s forwards; }
    .dots { position: absolute; visibility: hidden; animation: show 0s .2s forwards; }
    @keyframes hide { to { visibility: hidden; } }
    @keyframes show { to { visibility: visible; } }
  `;#e=!1;get busy(){return this.#e}set busy(e){this.#e=e,this.requestUpdate()}connectedCallback(){super.connectedCallback(),this.performUpdate()}render(){let e=m`<span class="label"><slot></slot></span>`;if(this.url&&!this.disabled)return m`<a class="secondary" href=${this.url} target="_blank" rel="noopener noreferrer">${e}<span class="open"></span></a>`;let r=`${this.type} ${this.disabled?"disabled":"hoverable"}`;return m`<button type="button" class=${r} ?disabled=${this.disabled} aria-busy=${String(this.busy)}>
      ${e}${this.url?m`<span class="open"></span>`:ie}
      ${this.busy?m`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>`:ie}
    </button>`}};customElements.define("play-button",Ti);function Zr(){return R.place.context===1}function Gr(){return`${Zr()?"@":"#"}${R.place.channel.name}`}function ct(){return R.place.guild?.roles??[]}function ht(){return R.place.guild?.channels??[R.place.channel]}function Kr({guild:t,channel:e,label:r}){return t?`${t.name} #${e.name}`:r}function os(t){let e=J.places.find(({channel:r})=>r.id===t);return e?Kr(e):"unknown channel"}var zn={3:({options:t})=>t??[],5:_n,6:wn,7:()=>[..._n(),...wn()],8:Zh};function kn({type:t}){return t in zn}function Jr(t){let e=new Set(t.default_values?.map(({id:r})=>r));return(zn[t.type]?.(t)??[]).map(r=>({...r,default:r.default||e.has(r.value)}))}function Bt({emoji:t}){return t?.id?`:${t.name}:`:t?.name??void 0}function _n(){return vt().map(t=>({label:ne(t),value:t.id,description:t.username}))}function wn(){return ct().map(({id:t,name:e})=>({label:`@${e}`,value:t}))}function Zh({channel_types:t}){return ht().filter(({type:e})=>!t?.length||t.includes(e)).map(({id:e,name:r})=>({label:`#${r}`,value:e}))}var $n=5,Mn={1:["primary","primary"],2:["secondary","secondary"],3:["success","success"],4:["destructive","danger"],[$n]:["secondary","link"]};function Tn(t,e){let[r,i]=Mn[t.style??2]??Mn[2],o=new Ti;if(Object.assign(o,{type:r,className:`button ${i}`,disabled:!!t.disabled}),o.append([Bt(t),t.label].filter(Boolean).join(" ")),t.style===$n)return o.url=Ye(t.url)??"",o;return t.custom_id&&(o.dataset.control=t.custom_id),o.addEventListener("click",a),o;async function a(){if(!(o.busy||o.disabled)){o.busy=!0;try{await e(t)}finally{o.busy=!1}}}}var Gh=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},Kh=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},Hn=(()=>{let t=[G("discord-action-row")],e,r=[],i,o=U;var a=class extends o{static{i=this}static{let s=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;Gh(null,e={value:i},t,{kind:"class",name:i.name,metadata:s},null,r),a=i=e.value,s&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:s})}static styles=E`
		:host {
			display: flex;
			flex-wrap: wrap;
		}
	`;render(){return m`<slot></slot>`}static{Kh(i,r)}};return a=i})();var ss=class extends Hn{connectedCallback(){super.connectedCallback(),this.performUpdate()}};customElements.define("play-row",ss);var dt=class extends Event{constructor(e,r,i,o){super("context-request",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=r,this.callback=i,this.subscribe=o??!1}};var Rt=class{constructor(e,r,i,o){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=(a,s)=>{this.unsubscribe&&(this.unsubscribe!==s&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value=a,this.host.requestUpdate(),this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(a,s)),this.unsubscribe=s},this.host=e,r.context!==void 0){let a=r;this.context=a.context,this.callback=a.callback,this.subscribe=a.subscribe??!1}else this.context=r,this.callback=i,this.subscribe=o??!1;this.host.addController(this)}hostConnected(){this.dispatchRequest()}hostDisconnected(){this.unsubscribe&&(this.unsubscribe(),this.unsubscribe=void 0)}dispatchRequest(){this.host.dispatchEvent(new dt(this.context,this.host,this.t,this.subscribe))}};var Yr=class{get value(){return this.o}set value(e){this.setValue(e)}setValue(e,r=!1){let i=r||!Object.is(e,this.o);this.o=e,i&&this.updateObservers()}constructor(e){this.subscriptions=new Map,this.updateObservers=()=>{for(let[r,{disposer:i}]of this.subscriptions)r(this.o,i)},e!==void 0&&(this.value=e)}addCallback(e,r,i){if(!i)return void e(this.value);this.subscriptions.has(e)||this.subscriptions.set(e,{disposer:()=>{this.subscriptions.delete(e)},consumerHost:r});let{disposer:o}=this.subscriptions.get(e);e(this.value,o)}clearCallbacks(){this.subscriptions.clear()}};var as=class extends Event{constructor(e,r){super("context-provider",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=r}},Ft=class extends Yr{constructor(e,r,i){super(r.context!==void 0?r.initialValue:i),this.onContextRequest=o=>{if(o.context!==this.context)return;let a=o.contextTarget??o.composedPath()[0];a!==this.host&&(o.stopPropagation(),this.addCallback(o.callback,a,o.subscribe))},this.onProviderRequest=o=>{if(o.context!==this.context||(o.contextTarget??o.composedPath()[0])===this.host)return;let a=new Set;for(let[s,{consumerHost:l}]of this.subscriptions)a.has(s)||(a.add(s),l.dispatchEvent(new dt(this.context,l,s,!0)));o.stopPropagation()},this.host=e,r.context!==void 0?this.context=r.context:this.context=r,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener("context-request",this.onContextRequest),this.host.addEventListener("context-provider",this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new as(this.context,this.host))}};function Hi({context:t}){return(e,r)=>{let i=new WeakMap;if(typeof r=="object")return{get(){return e.get.call(this)},set(o){return i.get(this).setValue(o),e.set.call(this,o)},init(o){return i.set(this,new Ft(this,{context:t,initialValue:o})),o}};{e.constructor.addInitializer((s=>{i.set(s,new Ft(s,{context:t}))}));let o=Object.getOwnPropertyDescriptor(e,r),a;if(o===void 0){let s=new WeakMap;a={get(){return s.get(this)},set(l){i.get(this).setValue(l),s.set(this,l)},configurable:!0,enumerable:!0}}else{let s=o.set;a={...o,set(l){i.get(this).setValue(l),s?.call(this,l)}}}return void Object.defineProperty(e,r,a)}}}function se({context:t,subscribe:e}){return(r,i)=>{typeof i=="object"?i.addInitializer((function(){new Rt(this,{context:t,callback:o=>{r.set.call(this,o)},subscribe:e})})):r.constructor.addInitializer((o=>{new Rt(o,{context:t,callback:a=>{o[i]=a},subscribe:e})}))}}var Yh=S`
	<path
		fill="currentColor"
		d="M18.91 12.98a5.45 5.45 0 0 1 2.18 6.2c-.1.33-.09.68.1.96l.83 1.32a1 1 0 0 1-.84 1.54h-5.5A5.6 5.6 0 0 1 10 17.5a5.6 5.6 0 0 1 5.68-5.5c1.2 0 2.32.36 3.23.98Z"
	/>
	<path
		fill="currentColor"
		d="M19.24 10.86c.32.16.72-.02.74-.38L20 10c0-4.42-4.03-8-9-8s-9 3.58-9 8c0 1.5.47 2.91 1.28 4.11.14.21.12.49-.06.67l-1.51 1.51A1 1 0 0 0 2.4 18h5.1a.5.5 0 0 0 .49-.5c0-4.2 3.5-7.5 7.68-7.5 1.28 0 2.5.3 3.56.86Z"
	/>
`;function Ei(t={}){return m`<svg
		${L(t)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 20 20"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Yh}
	</svg>`}var Xh=S`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M10.99 3.16A1 1 0 1 0 9 2.84L8.15 8H4a1 1 0 0 0 0 2h3.82l-.67 4H3a1 1 0 1 0 0 2h3.82l-.8 4.84a1 1 0 0 0 1.97.32L8.85 16h4.97l-.8 4.84a1 1 0 0 0 1.97.32l.86-5.16H20a1 1 0 1 0 0-2h-3.82l.67-4H21a1 1 0 1 0 0-2h-3.82l.8-4.84a1 1 0 1 0-1.97-.32L15.15 8h-4.97l.8-4.84ZM14.15 14l.67-4H9.85l-.67 4h4.97Z"
	/>
`;function Ci(t={}){return m`<svg
		${L(t)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Xh}
	</svg>`}var Qh=S`
	<path
		fill="currentColor"
		d="M12 2.81a1 1 0 0 1 0-1.41l.36-.36a1 1 0 0 1 1.41 0l9.2 9.2a1 1 0 0 1 0 1.4l-.7.7a1 1 0 0 1-1.3.13l-9.54-6.72a1 1 0 0 1-.08-1.58l1-1L12 2.8ZM12 21.2a1 1 0 0 1 0 1.41l-.35.35a1 1 0 0 1-1.41 0l-9.2-9.19a1 1 0 0 1 0-1.41l.7-.7a1 1 0 0 1 1.3-.12l9.54 6.72a1 1 0 0 1 .07 1.58l-1 1 .35.36ZM15.66 16.8a1 1 0 0 1-1.38.28l-8.49-5.66A1 1 0 1 1 6.9 9.76l8.49 5.65a1 1 0 0 1 .27 1.39ZM17.1 14.25a1 1 0 1 0 1.11-1.66L9.73 6.93a1 1 0 0 0-1.11 1.66l8.49 5.66Z"
	/>
`;function Si(t={}){return m`<svg
		${L(t)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Qh}
	</svg>`}var ed=S`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M6 9h1V6a5 5 0 0 1 10 0v3h1a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3v-8a3 3 0 0 1 3-3Zm9-3v3H9V6a3 3 0 1 1 6 0Zm-1 8a2 2 0 0 1-1 1.73V18a1 1 0 1 1-2 0v-2.27A2 2 0 1 1 14 14Z"
	/>
`;function Li(t={}){return m`<svg
		${L(t)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ed}
	</svg>`}var td=S`
	<path
		fill="currentColor"
		d="M12 3a1 1 0 0 0-1-1h-.06a1 1 0 0 0-.74.32L5.92 7H3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h2.92l4.28 4.68a1 1 0 0 0 .74.32H11a1 1 0 0 0 1-1V3ZM15.1 20.75c-.58.14-1.1-.33-1.1-.92v-.03c0-.5.37-.92.85-1.05a7 7 0 0 0 0-13.5A1.11 1.11 0 0 1 14 4.2v-.03c0-.6.52-1.06 1.1-.92a9 9 0 0 1 0 17.5Z"
	/>
	<path
		fill="currentColor"
		d="M15.16 16.51c-.57.28-1.16-.2-1.16-.83v-.14c0-.43.28-.8.63-1.02a3 3 0 0 0 0-5.04c-.35-.23-.63-.6-.63-1.02v-.14c0-.63.59-1.1 1.16-.83a5 5 0 0 1 0 9.02Z"
	/>
`;function Oi(t={}){return m`<svg
		${L(t)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${td}
	</svg>`}var qt=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},Pe=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},de="light-theme",tt="compact-mode",ns="no-background",Z4=(()=>{let t=[G("discord-messages")],e,r=[],i,o=U,a,s=[],l=[],u,d=[],c=[],n,y=[],g=[],b,p=[],h=[],f,C=[],D=[];var X=class extends o{static{i=this}static{let k=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;a=[Hi({context:de}),w({type:Boolean,reflect:!0,attribute:"light-theme"})],u=[Hi({context:ns}),w({type:Boolean,reflect:!0,attribute:"no-background"})],n=[Hi({context:tt}),w({type:Boolean,reflect:!0,attribute:"compact-mode"})],b=[w({reflect:!0,attribute:"channel-type"})],f=[w({reflect:!0,attribute:"channel-name"})],qt(this,null,a,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:x=>"lightTheme"in x,get:x=>x.lightTheme,set:(x,O)=>{x.lightTheme=O}},metadata:k},s,l),qt(this,null,u,{kind:"accessor",name:"noBackground",static:!1,private:!1,access:{has:x=>"noBackground"in x,get:x=>x.noBackground,set:(x,O)=>{x.noBackground=O}},metadata:k},d,c),qt(this,null,n,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:x=>"compactMode"in x,get:x=>x.compactMode,set:(x,O)=>{x.compactMode=O}},metadata:k},y,g),qt(this,null,b,{kind:"accessor",name:"channelType",static:!1,private:!1,access:{has:x=>"channelType"in x,get:x=>x.channelType,set:(x,O)=>{x.channelType=O}},metadata:k},p,h),qt(this,null,f,{kind:"accessor",name:"channelName",static:!1,private:!1,access:{has:x=>"channelName"in x,get:x=>x.channelName,set:(x,O)=>{x.channelName=O}},metadata:k},C,D),qt(null,e={value:i},t,{kind:"class",name:i.name,metadata:k},null,r),X=i=e.value,k&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:k})}static styles=E`
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
	`;#e=Pe(this,s,!1);get lightTheme(){return this.#e}set lightTheme(k){this.#e=k}#i=(Pe(this,l),Pe(this,d,!1));get noBackground(){return this.#i}set noBackground(k){this.#i=k}#t=(Pe(this,c),Pe(this,y,!1));get compactMode(){return this.#t}set compactMode(k){this.#t=k}#o=(Pe(this,g),Pe(this,p,void 0));get channelType(){return this.#o}set channelType(k){this.#o=k}#r=(Pe(this,h),Pe(this,C,void 0));get channelName(){return this.#r}set channelName(k){this.#r=k}connectedCallback(){super.connectedCallback(),(this.lightTheme||pn==="light"&&this.lightTheme)&&(this.lightTheme=!0),(this.compactMode||un==="compact"&&this.compactMode)&&(this.compactMode=!0),(this.noBackground||fn==="none"&&this.noBackground)&&(this.noBackground=!0)}render(){let k;switch(this.channelType){case"text":k=m`${Ci()}`;break;case"voice":k=m`${Oi()}`;break;case"locked":k=m`${Li()}`;break;case"thread":k=m`${Si()}`;break;case"forum":k=m`${Ei()}`;break}return m`
			${F(this.channelType&&this.channelName,()=>m`<div class="discord-channel-header">
						<div class="discord-channel-icon">${k}</div>
						<div class="discord-channel-name">${this.channelName}</div>
					</div>`)}
			<slot></slot>
		`}constructor(){super(...arguments),Pe(this,D)}static{Pe(i,r)}};return X=i})();var id=S`
	<path fill="currentColor" d="M5.3 9.3a1 1 0 0 1 1.4 0l5.3 5.29 5.3-5.3a1 1 0 1 1 1.4 1.42l-6 6a1 1 0 0 1-1.4 0l-6-6a1 1 0 0 1 0-1.42Z"></path>
`;function ls(t={}){return m`<svg ${L(t)} aria-hidden="false" width="18" height="18" viewBox="0 0 24 24" xmlns="http://www.w3.org/2000/svg">
		${id}
	</svg>`}var mt=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},Ai=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},Xr=(()=>{let t=[G("discord-string-select-menu")],e,r=[],i,o=U,a=[],s,l=[],u=[],d,c=[],n=[],y,g=[],b=[],p;var h=class extends o{static{i=this}static{let f=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;s=[w({type:Boolean,attribute:"disabled"})],d=[w({attribute:"placeholder"})],y=[se({context:de}),w({type:Boolean,reflect:!0,attribute:"light-theme"})],p=[hn({once:!1,capture:!0,passive:!0})],Ai(this,null,s,{kind:"accessor",name:"disabled",static:!1,private:!1,access:{has:C=>"disabled"in C,get:C=>C.disabled,set:(C,D)=>{C.disabled=D}},metadata:f},l,u),Ai(this,null,d,{kind:"accessor",name:"placeholder",static:!1,private:!1,access:{has:C=>"placeholder"in C,get:C=>C.placeholder,set:(C,D)=>{C.placeholder=D}},metadata:f},c,n),Ai(this,null,y,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:C=>"lightTheme"in C,get:C=>C.lightTheme,set:(C,D)=>{C.lightTheme=D}},metadata:f},g,b),Ai(this,null,p,{kind:"method",name:"_onClick",static:!1,private:!1,access:{has:C=>"_onClick"in C,get:C=>C._onClick},metadata:f},null,a),Ai(null,e={value:i},t,{kind:"class",name:i.name,metadata:f},null,r),h=i=e.value,f&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:f})}static styles=E`
		.discord-string-select-menu {
			height: 36px;
			min-height: 36px;
			display: flex;
			align-items: center;
			justify-content: space-between;
			box-sizing: border-box;
			cursor: pointer;
			color: color-mix(in oklab, hsl(210 calc(1 * 9.1%) 87.1% / 1) 100%, black 0%);
			border: 1px solid;
			border-radius: 4px;
			background-color: color-mix(in oklab, hsl(225 calc(1 * 6.3%) 12.5% / 1) 100%, black 0%);
			border-color: color-mix(in oklab, hsl(225 calc(1 * 6.3%) 12.5% / 1) 100%, black 0%);
			padding: 8px !important;
			width: 90%;
			max-width: 400px;
			margin-right: 16px;
			transition: border 0.2s ease;
			font-weight: 500;
		}

		:host([light-theme]) .discord-string-select-menu {
			background-color: #ebebeb !important;
			border-color: #b5b5b5 !important;
			border: 1px solid;
			color: #2e3338;
		}

		:host([light-theme]) .discord-string-select-menu-option-slot {
			background-color: #ebebeb !important;
			border-color: #b5b5b5 !important;
			border: 1px solid;
			color: #2e3338;
		}

		.discord-string-select-menu-option-slot {
			overflow-y: auto;
			overflow-x: hidden;
			color: currentColor;
			border: none;
			border-top-left-radius: 0px;
			border-top-right-radius: 0px;
			border-color: color-mix(in oklab, hsl(225 calc(1 * 6.3%) 12.5% / 1) 100%, black 0%);
			background-color: color-mix(in oklab, hsl(220 calc(1 * 6.5%) 18% / 1) 100%, black 0%);
			cursor: pointer;
			box-sizing: border-box;
			border-radius: 4px;
			gap: 10px;
			display: block;
			max-height: 190px;
			position: absolute;
			width: 90%;
			max-width: 400px;
			z-index: 1002;
		}

		.discord-string-select-menu-option-slot::-webkit-scrollbar {
			width: 5px;
			background-color: transparent;
		}

		.discord-string-select-menu-option-slot::-webkit-scrollbar-track {
			background-color: transparent;
		}

		.discord-string-select-menu-option-slot::-webkit-scrollbar-thumb {
			border-radius: 10px;
			background-color: rgba(0, 0, 0, 0.3);
		}

		.discord-string-select-menu-label {
			width: 100%;
		}

		.discord-string-select-inside-menu {
			padding: 8px 8px 8px 12px;
			display: flex;
			align-items: center;
			justify-content: space-between;
		}

		.discord-string-select-menu-hidden {
			display: none;
		}

		.discord-string-select-menu-disabled {
			cursor: not-allowed !important;
			opacity: 0.5;
		}

		.discord-string-select-inside-menu:hover {
			border-color: black;
			cursor: pointer;
		}

		.discord-string-select-menu-rotated {
			transform: rotate(-180deg);
		}

		.discord-expand-more-icon {
			margin-left: auto;
		}
	`;#e=(mt(this,a),mt(this,l,void 0));get disabled(){return this.#e}set disabled(f){this.#e=f}#i=(mt(this,u),mt(this,c,"Make a selection"));get placeholder(){return this.#i}set placeholder(f){this.#i=f}#t=(mt(this,n),mt(this,g,!1));get lightTheme(){return this.#t}set lightTheme(f){this.#t=f}render(){return m`
			<label
				class="${he({"discord-string-select-menu-label":!0,"discord-string-select-menu":!0,"discord-string-select-menu-disabled":this.disabled})}"
			>
				<span>${this.placeholder}</span> ${ls({class:"discord-expand-more-icon"})}
				<span class="discord-string-select-menu-hidden"><input type="checkbox" @click=${this._onClick} /></span>
			</label>
			<div class="discord-string-select-menu-option-slot discord-string-select-menu-hidden"><slot></slot></div>
		`}_onClick(){let f=this.shadowRoot?.querySelectorAll("svg.discord-expand-more-icon").item(0),C=this.shadowRoot?.querySelectorAll("div.discord-string-select-menu-option-slot").item(0);this.shadowRoot?.querySelectorAll("label.discord-string-select-menu").item(0)?.className.includes("discord-string-select-menu-disabled")||(C?.className.includes("discord-string-select-menu-hidden")?(C?.setAttribute("class","discord-string-select-menu-option-slot"),f?.setAttribute("class","discord-expand-more-icon discord-string-select-menu-rotated")):(C?.setAttribute("class","discord-string-select-menu-option-slot discord-string-select-menu-hidden"),f?.setAttribute("class","discord-expand-more-icon")))}constructor(){super(...arguments),mt(this,b)}static{mt(i,r)}};return h=i})();var En='data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M5.3 8.3a1 1 0 0 1 1.4 0l5.3 5.3 5.3-5.3a1 1 0 1 1 1.4 1.4l-6 6a1 1 0 0 1-1.4 0l-6-6a1 1 0 0 1 0-1.4z"/></svg>%0A';var ji=class extends Xr{static shadowRootOptions={...Xr.shadowRootOptions,delegatesFocus:!0};static styles=E`
    ${Xr.styles} ${Te}
    :host { display: block; width: min(400px, 100%); }
    .discord-string-select-menu, :host .discord-string-select-menu {
      gap: 8px; width: 100%; height: auto; min-height: 40px; margin: 0; padding: 8px 12px !important;
      border: 1px solid var(--line); border-radius: 8px; background: var(--pill); color: var(--text); font-size: 14px; text-align: left;
    }
    .shown { min-width: 0; overflow-wrap: anywhere; }
    .empty { color: var(--muted); font-weight: 400; }
    button:disabled { cursor: not-allowed; opacity: .5; }
    button[aria-busy="true"] { cursor: progress; opacity: .6; }
    .down { flex: none; width: 20px; height: 20px; background: currentcolor; mask: ${Nt(En)} center / contain no-repeat; }
    [aria-expanded="true"] .down { transform: rotate(180deg); }
  `;#e=[];get chosen(){return this.#e}set chosen(e){this.#e=e,this.textContent=e.join(", ")||this.placeholder,this.requestUpdate()}open=()=>{};#i=!1;get busy(){return this.#i}set busy(e){this.#i=e,this.requestUpdate()}connectedCallback(){super.connectedCallback(),this.performUpdate()}render(){return m`<button
      type="button" class="discord-string-select-menu" ?disabled=${this.disabled} aria-haspopup="listbox" aria-expanded="false"
      aria-busy=${String(this.busy)} aria-label=${[this.placeholder,this.chosen.join(", ")].filter(Boolean).join(": ")}
      @click=${this.#t} @keydown=${this.#o}><span class=${this.chosen.length?"shown":"shown empty"}><slot></slot></span><span class="down"></span></button>`}#t=e=>{e.preventDefault(),this.busy||this.open(e.currentTarget)};#o=e=>{(e.key==="ArrowDown"||e.key==="ArrowUp")&&this.#t(e)}};customElements.define("play-select",ji);function Cn(t,e){let{placeholder:r="Make a selection",min_values:i=1,max_values:o=1}=t,a=Jr(t),s=new ji;Object.assign(s,{className:"select",placeholder:r,disabled:t.disabled||a.length===0}),s.dataset.control=t.custom_id??"";let l=new Set(a.filter(c=>c.default).map(({value:c})=>c));return u(),s.open=c=>lr({button:c,role:"listbox",label:r,items:a.map(n=>({label:n.label,note:n.description,emoji:Bt(n),chosen:l.has(n.value)})),limits:{least:i,most:o},done:n=>{d(n.map(y=>a[y].value))}}),s;function u(){s.chosen=a.filter(({value:c})=>l.has(c)).map(({label:c})=>c)}async function d(c){if(!(c.length<i)){l=new Set(c),u(),s.busy=!0;try{await e(t,c)}finally{s.busy=!1}}}}var od=1,sd=2;function cs(t,e){return t.map(r=>ad(r,e))}function ad(t,e){return t.type===od?v("play-row",{class:"row"},...cs(t.components??[],e)):t.type===sd?Tn(t,e):kn(t)?Cn(t,e):v("p",{class:"unknown"},`This page cannot show components of type ${t.type} yet.`)}var K=t=>t??ie;var nd=S`
	<path d="M7.4,11.17,4,8.62,5,7.26l2,1.53L10.64,4l1.36,1Z" fill="currentColor" />
`;function pt(t={}){return m`<svg
		${L(t)}
		class="discord-application-tag-verified"
		aria-label="Verified App"
		aria-hidden="false"
		width="16"
		height="16"
		viewBox="0 0 16 15.2"
		xmlns="http://www.w3.org/2000/svg"
	>
		${nd}
	</svg>`}var hs=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},Di=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},Sn=(()=>{let t=[G("discord-verified-author-tag")],e,r=[],i,o=U,a,s=[],l=[],u,d=[],c=[];var n=class extends o{static{i=this}static{let y=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;a=[w({type:Boolean})],u=[se({context:tt}),w({type:Boolean,reflect:!0,attribute:"compact-mode"})],hs(this,null,a,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:g=>"verified"in g,get:g=>g.verified,set:(g,b)=>{g.verified=b}},metadata:y},s,l),hs(this,null,u,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:g=>"compactMode"in g,get:g=>g.compactMode,set:(g,b)=>{g.compactMode=b}},metadata:y},d,c),hs(null,e={value:i},t,{kind:"class",name:i.name,metadata:y},null,r),n=i=e.value,y&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:y})}static styles=E`
		:host {
			background-color: #5865f2;
			color: #fff;
			font-size: 0.625em;
			margin-left: 4px;
			border-radius: 3px;
			line-height: 100%;
			text-transform: uppercase;
			display: inline-flex;
			align-items: center;
			height: 0.9375rem;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			border-radius: 0.1875rem;
		}

		:host .discord-application-tag-verified {
			display: inline-block;
			width: 0.9375rem;
			height: 0.9375rem;
			margin-left: -0.25rem;
		}

		:host([compact-mode]) {
			padding-left: 10px;
			padding-right: 4px;
			margin-right: 0.25rem;
			margin-left: 0px !important;
			margin-top: 0px !important;
		}

		:host([compact-mode]) .discord-application-tag-verified {
			margin-right: 0.7em;
			margin-left: -0.7em;
		}
	`;#e=Di(this,s,!1);get verified(){return this.#e}set verified(y){this.#e=y}#i=(Di(this,l),Di(this,d,!1));get compactMode(){return this.#i}set compactMode(y){this.#i=y}render(){return m`${F(this.verified,()=>pt())}App`}constructor(){super(...arguments),Di(this,c)}static{Di(i,r)}};return n=i})();var Ln="important",ld=" !"+Ln,it=et(class extends nt{constructor(t){if(super(t),t.type!==Dt.ATTRIBUTE||t.name!=="style"||t.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(t){return Object.keys(t).reduce((e,r)=>{let i=t[r];return i==null?e:e+`${r=r.includes("-")?r:r.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${i};`},"")}update(t,[e]){let{style:r}=t.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(e)),this.render(e);for(let i of this.ft)e[i]==null&&(this.ft.delete(i),i.includes("-")?r.removeProperty(i):r[i]=null);for(let i in e){let o=e[i];if(o!=null){this.ft.add(i);let a=typeof o=="string"&&o.endsWith(ld);i.includes("-")||a?r.setProperty(i,a?o.slice(0,-11):o,a?Ln:""):r[i]=o}}return De}});var He=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},me=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},On=(()=>{let t=[G("discord-author-info")],e,r=[],i,o=U,a,s=[],l=[],u,d=[],c=[],n,y=[],g=[],b,p=[],h=[],f,C=[],D=[],X,k=[],x=[],O,Z=[],I=[],te,ve=[],ge=[],xe,Q=[],V=[],ae,W=[],A=[],ee,be=[],le=[],ce,ke=[],Me=[],$e,$=[],_=[];var P=class extends o{static{i=this}static{let B=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;a=[w()],u=[w({type:Boolean})],n=[w({type:Boolean})],b=[w({type:Boolean,attribute:"official-app"})],f=[w({type:Boolean})],X=[w({attribute:"role-color"})],O=[w({attribute:"role-icon"})],te=[w({attribute:"role-name"})],xe=[w({attribute:"clan-icon"})],ae=[w({attribute:"clan-tag"})],ee=[w({type:Boolean})],ce=[se({context:tt}),w({type:Boolean,reflect:!0,attribute:"compact-mode"})],$e=[se({context:de}),w({type:Boolean,reflect:!0,attribute:"light-theme"})],He(this,null,a,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:T=>"author"in T,get:T=>T.author,set:(T,oe)=>{T.author=oe}},metadata:B},s,l),He(this,null,u,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:T=>"bot"in T,get:T=>T.bot,set:(T,oe)=>{T.bot=oe}},metadata:B},d,c),He(this,null,n,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:T=>"server"in T,get:T=>T.server,set:(T,oe)=>{T.server=oe}},metadata:B},y,g),He(this,null,b,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:T=>"officialApp"in T,get:T=>T.officialApp,set:(T,oe)=>{T.officialApp=oe}},metadata:B},p,h),He(this,null,f,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:T=>"op"in T,get:T=>T.op,set:(T,oe)=>{T.op=oe}},metadata:B},C,D),He(this,null,X,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:T=>"roleColor"in T,get:T=>T.roleColor,set:(T,oe)=>{T.roleColor=oe}},metadata:B},k,x),He(this,null,O,{kind:"accessor",name:"roleIcon",static:!1,private:!1,access:{has:T=>"roleIcon"in T,get:T=>T.roleIcon,set:(T,oe)=>{T.roleIcon=oe}},metadata:B},Z,I),He(this,null,te,{kind:"accessor",name:"roleName",static:!1,private:!1,access:{has:T=>"roleName"in T,get:T=>T.roleName,set:(T,oe)=>{T.roleName=oe}},metadata:B},ve,ge),He(this,null,xe,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:T=>"clanIcon"in T,get:T=>T.clanIcon,set:(T,oe)=>{T.clanIcon=oe}},metadata:B},Q,V),He(this,null,ae,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:T=>"clanTag"in T,get:T=>T.clanTag,set:(T,oe)=>{T.clanTag=oe}},metadata:B},W,A),He(this,null,ee,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:T=>"verified"in T,get:T=>T.verified,set:(T,oe)=>{T.verified=oe}},metadata:B},be,le),He(this,null,ce,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:T=>"compactMode"in T,get:T=>T.compactMode,set:(T,oe)=>{T.compactMode=oe}},metadata:B},ke,Me),He(this,null,$e,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:T=>"lightTheme"in T,get:T=>T.lightTheme,set:(T,oe)=>{T.lightTheme=oe}},metadata:B},$,_),He(null,e={value:i},t,{kind:"class",name:i.name,metadata:B},null,r),P=i=e.value,B&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:B})}static styles=E`
		:host {
			display: inline-flex;
			align-items: center;
			font-size: 16px;
			text-underline-offset: 1px;
			margin-right: 0.25rem;
		}

		:host .discord-author-username {
			color: #fff;
			font-size: 1em;
			font-weight: 500;
		}

		:host .discord-author-username:hover {
			text-decoration: underline;
			cursor: pointer;
		}

		:host([light-theme]) .discord-author-username {
			color: #23262a;
		}

		:host .discord-clan-tag {
			background-color: oklab(0.431937 0.00109309 -0.0132537 / 0.54);
			color: #fff;
			font-size: 12px;
			font-weight: 500;
			margin-left: 0.25rem;
			border-radius: 4px;
			line-height: 100%;
			text-transform: uppercase;
			display: inline-flex;
			width: max-content;
			gap: 0.25rem;
			justify-content: space-between;
			align-items: center;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			height: 1.2rem;
			min-width: 45px;
			line-height: 1rem !important;
			transition: background-color 100ms ease-in-out;
			cursor: pointer;
		}

		:host .discord-clan-tag:hover {
			background-color: oklab(0.431937 0.00109309 -0.0132537 / 0.34);
		}

		:host([light-theme]) .discord-clan-tag {
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.09);
			color: #000;
		}

		:host([light-theme]) .discord-clan-tag:hover {
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.03);
		}

		:host([compact-mode]) .discord-clan-tag {
			margin-left: 0rem;
		}

		:host .discord-clan-tag span,
		:host .discord-clan-tag svg,
		:host .discord-clan-tag img {
			user-select: none;
			-webkit-user-select: none;
		}

		:host .discord-application-tag {
			background-color: #5865f2;
			color: #fff;
			font-size: 0.625em;
			border-radius: 3px;
			line-height: 100%;
			text-transform: uppercase;

			/* Use flex layout to ensure both verified icon and "BOT" text are aligned to center */
			display: inline-flex;
			align-items: center;

			/* Styling taken through Inspect Element on Discord client for Windows */
			height: 0.9375rem;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			border-radius: 0.1875rem;
		}

		:host .discord-official-application {
			background-color: #5865f2;
			color: #fff;
			font-size: 0.625em;
			margin-left: 4px;
			border-radius: 3px;
			line-height: 100%;
			text-transform: uppercase;

			/* Use flex layout to ensure both verified icon and "BOT" text are aligned to center */
			display: flex;
			align-items: center;

			/* Styling taken through Inspect Element on Discord client for Windows */
			height: 0.9375rem;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			border-radius: 0.1875rem;
		}

		:host([compact-mode]) .discord-official-application {
			margin-right: 5px;
			margin-left: 0px !important;
		}

		:host .discord-application-tag.discord-application-tag-op {
			background-color: #c9cdfb;
			color: #4752c4;
			border-radius: 0.4rem;
		}

		:host .discord-author-role-icon {
			margin-left: 0.25rem;
			vertical-align: top;
			height: calc(1rem + 4px);
			width: calc(1rem + 4px);
		}

		:host([compact-mode]) .discord-author-username {
			margin-right: 0.25rem;
		}

		:host([compact-mode]) .discord-application-tag {
			padding-left: 10px;
			padding-right: 4px;
			margin-right: 0.25rem;
		}
	`;#e=me(this,s,void 0);get author(){return this.#e}set author(B){this.#e=B}#i=(me(this,l),me(this,d,!1));get bot(){return this.#i}set bot(B){this.#i=B}#t=(me(this,c),me(this,y,!1));get server(){return this.#t}set server(B){this.#t=B}#o=(me(this,g),me(this,p,!1));get officialApp(){return this.#o}set officialApp(B){this.#o=B}#r=(me(this,h),me(this,C,!1));get op(){return this.#r}set op(B){this.#r=B}#a=(me(this,D),me(this,k,void 0));get roleColor(){return this.#a}set roleColor(B){this.#a=B}#s=(me(this,x),me(this,Z,void 0));get roleIcon(){return this.#s}set roleIcon(B){this.#s=B}#n=(me(this,I),me(this,ve,void 0));get roleName(){return this.#n}set roleName(B){this.#n=B}#l=(me(this,ge),me(this,Q,void 0));get clanIcon(){return this.#l}set clanIcon(B){this.#l=B}#c=(me(this,V),me(this,W,void 0));get clanTag(){return this.#c}set clanTag(B){this.#c=B}#h=(me(this,A),me(this,be,!1));get verified(){return this.#h}set verified(B){this.#h=B}#d=(me(this,le),me(this,ke,!1));get compactMode(){return this.#d}set compactMode(B){this.#d=B}#m=(me(this,Me),me(this,$,!1));get lightTheme(){return this.#m}set lightTheme(B){this.#m=B}render(){let B=qr(this.clanIcon),T=this.clanTag?.slice(0,4);return m`${F(this.compactMode,()=>null,()=>m`<span class="discord-author-username" style="${it({color:this.roleColor??void 0})}">${this.author}</span>`)}
		${F(this.roleIcon&&!this.compactMode,()=>m`<img
					class="discord-author-role-icon"
					src=${K(this.roleIcon)}
					height="20"
					width="20"
					alt=${K(this.roleName)}
					draggable="false"
				/>`)}
		${F(this.bot&&!this.server&&!this.officialApp,()=>m`<discord-verified-author-tag .verified=${this.verified}></discord-verified-author-tag>`)}
		${F(this.server&&!this.bot&&!this.officialApp,()=>m`<span class="discord-application-tag">Server</span>`)}
		${F(this.officialApp&&!this.server&&!this.bot,()=>m`<span class="discord-official-application">${pt()}OFFICIAL</span>`)}
		${F(this.op,()=>m`<span class="discord-application-tag discord-application-tag-op">OP</span>`)}
		${F(this.compactMode,()=>m`<span class="discord-author-username" style="${it({color:this.roleColor??void 0})}">${this.author}</span>`)}
		${F(this.clanIcon&&this.clanTag&&this.clanTag?.length>0,()=>m`
				<span class="discord-clan-tag">
					${B==="string"?m`<img srcset=${K(B)} alt=${K(T)} width="12" height="12" draggable="false" />`:B}
					<span>${T}</span>
				</span>
			`)} `}constructor(){super(...arguments),me(this,_)}static{me(i,r)}};return P=i})();var cd=S`
 	<path 
		fill="currentColor" 
 		d="M15.56 11.77c.2-.1.44.02.44.23a4 4 0 1 1-4-4c.21 0 .33.25.23.44a2.5 2.5 0 0 0 3.32 3.32Z"
 	/>
  	<path 
		fill="currentColor" 
  		fill-rule="evenodd" 
  		d="M22.89 11.7q.105.3 0 .6C22.27 13.9 19.1 21 12 21c-7.11 0-10.27-7.11-10.89-8.7a.83.83 0 0 1 0-.6C1.73 10.1 4.9 3 12 3c7.11 0 10.27 7.11 10.89 8.7m-4.5-3.62A15.1 15.1 0 0 1 20.85 12c-.38.88-1.18 2.47-2.46 3.92C16.87 17.62 14.8 19 12 19s-4.87-1.38-6.39-3.08A15.1 15.1 0 0 1 3.15 12c.38-.88 1.18-2.47 2.46-3.92C7.13 6.38 9.2 5 12 5s4.87 1.38 6.39 3.08" 
  		clip-rule="evenodd"
  	/>
`;function ds(t={}){return m`<svg
		${L(t)}
		class="discord-message-ephemeral-icon"
		aria-hidden="false"
		width="16"
		height="16"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${cd}
	</svg>`}var pe=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},Y=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},ms=(()=>{let t=[G("discord-message")],e,r=[],i,o=U,a,s=[],l=[],u,d=[],c=[],n,y=[],g=[],b,p=[],h=[],f,C=[],D=[],X,k=[],x=[],O,Z=[],I=[],te,ve=[],ge=[],xe,Q=[],V=[],ae,W=[],A=[],ee,be=[],le=[],ce,ke=[],Me=[],$e,$=[],_=[],P,B=[],T=[],oe,Qt=[],ei=[],ti,ii=[],ri=[],oi,si=[],ai=[],ni,li=[],ci=[],hi,N=[],M=[],q,Et=[],di=[],tr,da=[],ma=[],pa,ua=[],fa=[],va,ga=[],ba=[],xa,ya=[],_a=[];var wa=class extends o{static{i=this}static{let H=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;a=[w()],u=[w()],n=[w()],b=[w({type:Boolean})],f=[w({type:Boolean})],X=[w({type:Boolean,attribute:"official-app"})],O=[w({type:Boolean})],te=[w({type:Boolean})],xe=[w({type:Boolean})],ae=[w({attribute:"role-color"})],ee=[w({attribute:"role-icon"})],ce=[w({attribute:"role-name"})],$e=[w({attribute:"clan-icon"})],P=[w({attribute:"clan-tag"})],oe=[w({type:Boolean,reflect:!0})],ti=[w({type:Boolean,reflect:!0})],oi=[w({type:String,converter:z=>is(z,!1,!1),attribute:!0})],ni=[w({type:Boolean,attribute:"twenty-four"})],hi=[w({type:Boolean,attribute:"message-body-only"})],q=[se({context:de}),w({type:Boolean,reflect:!0,attribute:"light-theme"})],tr=[se({context:tt}),w({type:Boolean,reflect:!0,attribute:"compact-mode"})],pa=[se({context:ns}),w({type:Boolean,reflect:!0,attribute:"no-background"})],va=[w({type:Boolean,reflect:!0,attribute:"has-thread"})],xa=[w({reflect:!1,attribute:"dismiss-message-clicked"})],pe(this,null,a,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:z=>"profile"in z,get:z=>z.profile,set:(z,j)=>{z.profile=j}},metadata:H},s,l),pe(this,null,u,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:z=>"author"in z,get:z=>z.author,set:(z,j)=>{z.author=j}},metadata:H},d,c),pe(this,null,n,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:z=>"avatar"in z,get:z=>z.avatar,set:(z,j)=>{z.avatar=j}},metadata:H},y,g),pe(this,null,b,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:z=>"bot"in z,get:z=>z.bot,set:(z,j)=>{z.bot=j}},metadata:H},p,h),pe(this,null,f,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:z=>"server"in z,get:z=>z.server,set:(z,j)=>{z.server=j}},metadata:H},C,D),pe(this,null,X,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:z=>"officialApp"in z,get:z=>z.officialApp,set:(z,j)=>{z.officialApp=j}},metadata:H},k,x),pe(this,null,O,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:z=>"verified"in z,get:z=>z.verified,set:(z,j)=>{z.verified=j}},metadata:H},Z,I),pe(this,null,te,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:z=>"op"in z,get:z=>z.op,set:(z,j)=>{z.op=j}},metadata:H},ve,ge),pe(this,null,xe,{kind:"accessor",name:"edited",static:!1,private:!1,access:{has:z=>"edited"in z,get:z=>z.edited,set:(z,j)=>{z.edited=j}},metadata:H},Q,V),pe(this,null,ae,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:z=>"roleColor"in z,get:z=>z.roleColor,set:(z,j)=>{z.roleColor=j}},metadata:H},W,A),pe(this,null,ee,{kind:"accessor",name:"roleIcon",static:!1,private:!1,access:{has:z=>"roleIcon"in z,get:z=>z.roleIcon,set:(z,j)=>{z.roleIcon=j}},metadata:H},be,le),pe(this,null,ce,{kind:"accessor",name:"roleName",static:!1,private:!1,access:{has:z=>"roleName"in z,get:z=>z.roleName,set:(z,j)=>{z.roleName=j}},metadata:H},ke,Me),pe(this,null,$e,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:z=>"clanIcon"in z,get:z=>z.clanIcon,set:(z,j)=>{z.clanIcon=j}},metadata:H},$,_),pe(this,null,P,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:z=>"clanTag"in z,get:z=>z.clanTag,set:(z,j)=>{z.clanTag=j}},metadata:H},B,T),pe(this,null,oe,{kind:"accessor",name:"highlight",static:!1,private:!1,access:{has:z=>"highlight"in z,get:z=>z.highlight,set:(z,j)=>{z.highlight=j}},metadata:H},Qt,ei),pe(this,null,ti,{kind:"accessor",name:"ephemeral",static:!1,private:!1,access:{has:z=>"ephemeral"in z,get:z=>z.ephemeral,set:(z,j)=>{z.ephemeral=j}},metadata:H},ii,ri),pe(this,null,oi,{kind:"accessor",name:"timestamp",static:!1,private:!1,access:{has:z=>"timestamp"in z,get:z=>z.timestamp,set:(z,j)=>{z.timestamp=j}},metadata:H},si,ai),pe(this,null,ni,{kind:"accessor",name:"twentyFour",static:!1,private:!1,access:{has:z=>"twentyFour"in z,get:z=>z.twentyFour,set:(z,j)=>{z.twentyFour=j}},metadata:H},li,ci),pe(this,null,hi,{kind:"accessor",name:"messageBodyOnly",static:!1,private:!1,access:{has:z=>"messageBodyOnly"in z,get:z=>z.messageBodyOnly,set:(z,j)=>{z.messageBodyOnly=j}},metadata:H},N,M),pe(this,null,q,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:z=>"lightTheme"in z,get:z=>z.lightTheme,set:(z,j)=>{z.lightTheme=j}},metadata:H},Et,di),pe(this,null,tr,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:z=>"compactMode"in z,get:z=>z.compactMode,set:(z,j)=>{z.compactMode=j}},metadata:H},da,ma),pe(this,null,pa,{kind:"accessor",name:"noBackground",static:!1,private:!1,access:{has:z=>"noBackground"in z,get:z=>z.noBackground,set:(z,j)=>{z.noBackground=j}},metadata:H},ua,fa),pe(this,null,va,{kind:"accessor",name:"hasThread",static:!1,private:!1,access:{has:z=>"hasThread"in z,get:z=>z.hasThread,set:(z,j)=>{z.hasThread=j}},metadata:H},ga,ba),pe(this,null,xa,{kind:"accessor",name:"dismissMessageClicked",static:!1,private:!1,access:{has:z=>"dismissMessageClicked"in z,get:z=>z.dismissMessageClicked,set:(z,j)=>{z.dismissMessageClicked=j}},metadata:H},ya,_a),pe(null,e={value:i},t,{kind:"class",name:i.name,metadata:H},null,r),wa=i=e.value,H&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:H})}static styles=E`
		:host {
			color: #dcddde;
			display: flex;
			flex-direction: column;
			font-size: 0.9em;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;

			position: relative;
			word-wrap: break-word;
			-webkit-user-select: text;
			-moz-user-select: text;
			-ms-user-select: text;
			user-select: text;
			-webkit-box-flex: 0;
			-ms-flex: 0 0 auto;
			flex: 0 0 auto;
			min-height: 1.375rem;
			padding-left: 1em;
			padding-right: 48px;
			margin-top: inherit;
			margin-bottom: inherit;
			line-height: 16px;
		}

		.discord-message-inner {
			display: flex;
			position: relative;
			-webkit-box-flex: 0;
			-ms-flex: 0 0 auto;
			flex: 0 0 auto;
		}

		.discord-message-inner-center {
			align-items: center;
		}

		:host([message-body-only]) {
			margin-top: 0px !important;
			padding-top: 0.125rem !important;
			padding-bottom: 0.0625rem !important;
		}

		:host([highlight]),
		:host([ephemeral]) {
			padding-right: 5px;
			position: relative;
		}

		:host([highlight])::before,
		:host([ephemeral])::before {
			content: '';
			position: absolute;
			display: block;
			top: 0;
			left: 0;
			bottom: 0;
			pointer-events: none;
			width: 2px;
		}

		:host([highlight]) {
			background-color: rgba(250, 166, 26, 0.1);
		}

		:host([highlight][light-theme]) {
			background-color: rgba(250, 166, 26, 0.1);
		}

		:host([highlight])::before {
			background-color: #faa61a;
		}

		:host([light-theme][highlight])::before {
			background-color: #af7615;
		}

		:host([ephemeral]) {
			background-color: rgba(88, 101, 242, 0.05);
		}

		:host([ephemeral]:hover) {
			background-color: rgba(88, 101, 242, 0.1);
		}

		:host([ephemeral])::before {
			background-color: #5865f2;
		}

		:host([light-theme]) {
			color: #2e3338;
			border-color: #eceeef;
		}

		.discord-author-avatar {
			margin-right: 16px;
			margin-top: 5px;
			min-width: 40px;
			z-index: 1;
			display: flex;
		}

		.discord-author-avatar img {
			width: 40px;
			height: 40px;
			border-radius: 50%;
			cursor: pointer;
		}

		.discord-message-timestamp {
			color: #72767d;
			font-size: 12px;
			margin-left: 3px;
		}

		.discord-message-body-only-indent {
			width: 56px;
		}

		:host(:hover) .discord-message-timestamp-hover::before {
			content: attr(datetime);
		}

		:host([light-theme]) .discord-message-timestamp {
			color: #747f8d;
		}

		.discord-message-edited {
			color: #72767d;
			font-size: 10px;
		}

		:host([light-theme]) .discord-message-edited {
			color: #99aab5;
		}

		.discord-message-content {
			width: 100%;
			line-height: 160%;
			font-weight: normal;
			padding-top: 2px;
		}

		.discord-message-body {
			font-size: 1rem;
			font-weight: 400;
			word-break: break-word;
			position: relative;
		}

		:host([light-theme]) .discord-message-timestamp,
		:host([compact-mode]) .discord-message:hover .discord-message-timestamp {
			color: #99aab5;
		}

		:host([light-theme][compact-mode]).discord-message-timestamp {
			color: #d1d9de;
		}

		:host([compact-mode]) .discord-message-timestamp {
			display: inline-block;
			width: 3.1rem;
			text-align: right;
			font-size: 0.6875rem;
			line-height: 1.375rem;
			margin-right: 0.375rem;
			margin-left: 0;
			text-indent: 0;
		}

		:host([compact-mode]) .discord-message-body {
			line-height: 1.375rem;
			padding-left: 10px;
			margin-left: -6px;
		}

		:host([compact-mode]) .discord-message-compact-indent {
			padding-left: 10px;
		}

		:host .discord-message-markup {
			font-size: 1rem;
			line-height: 1.375rem;
			word-wrap: break-word;
			user-select: text;
			font-weight: 400;
			display: inline;
		}

		:host(:hover) {
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.03);
		}

		:host([highlight]:hover) {
			background-color: hsl(40 calc(1 * 86.4%) 56.9%/0.08);
		}

		:host([has-thread]):after {
			width: 2rem;
			left: 2.2rem;
			top: 4.8rem;
			border-left: 2px solid #4f545c !important;
			border-bottom: 2px solid #4f545c !important;
			border-bottom-left-radius: 8px !important;
			bottom: 29px;
			content: '';
			position: absolute;
		}

		:host([light-theme][has-Thread]):after {
			border-color: #747f8d !important;
		}

		.discord-message-ephemeral {
			margin-top: 4px;
			font-size: 12px;
			font-weight: 400;
			color: #72767d;
		}

		:host([light-theme]) .discord-message-ephemeral {
			color: #747f8d;
		}

		.discord-message-ephemeral .discord-message-ephemeral-link {
			color: #00aff4;
			font-weight: 500;
			cursor: pointer;
		}

		.discord-message-ephemeral .discord-message-ephemeral-link:hover {
			text-decoration: underline;
		}

		.discord-message-ephemeral .discord-message-ephemeral-icon {
			margin-right: 4px;
			vertical-align: text-bottom;
		}
	`;#e=Y(this,s,void 0);get profile(){return this.#e}set profile(H){this.#e=H}#i=(Y(this,l),Y(this,d,"User"));get author(){return this.#i}set author(H){this.#i=H}#t=(Y(this,c),Y(this,y,void 0));get avatar(){return this.#t}set avatar(H){this.#t=H}#o=(Y(this,g),Y(this,p,!1));get bot(){return this.#o}set bot(H){this.#o=H}#r=(Y(this,h),Y(this,C,!1));get server(){return this.#r}set server(H){this.#r=H}#a=(Y(this,D),Y(this,k,!1));get officialApp(){return this.#a}set officialApp(H){this.#a=H}#s=(Y(this,x),Y(this,Z,!1));get verified(){return this.#s}set verified(H){this.#s=H}#n=(Y(this,I),Y(this,ve,!1));get op(){return this.#n}set op(H){this.#n=H}#l=(Y(this,ge),Y(this,Q,!1));get edited(){return this.#l}set edited(H){this.#l=H}#c=(Y(this,V),Y(this,W,void 0));get roleColor(){return this.#c}set roleColor(H){this.#c=H}#h=(Y(this,A),Y(this,be,void 0));get roleIcon(){return this.#h}set roleIcon(H){this.#h=H}#d=(Y(this,le),Y(this,ke,void 0));get roleName(){return this.#d}set roleName(H){this.#d=H}#m=(Y(this,Me),Y(this,$,void 0));get clanIcon(){return this.#m}set clanIcon(H){this.#m=H}#u=(Y(this,_),Y(this,B,void 0));get clanTag(){return this.#u}set clanTag(H){this.#u=H}#p=(Y(this,T),Y(this,Qt,!1));get highlight(){return this.#p}set highlight(H){this.#p=H}#f=(Y(this,ei),Y(this,ii,!1));get ephemeral(){return this.#f}set ephemeral(H){this.#f=H}#v=(Y(this,ri),Y(this,si,new Date));get timestamp(){return this.#v}set timestamp(H){this.#v=H}#g=(Y(this,ai),Y(this,li,!1));get twentyFour(){return this.#g}set twentyFour(H){this.#g=H}#y=(Y(this,ci),Y(this,N,!1));get messageBodyOnly(){return this.#y}set messageBodyOnly(H){this.#y=H}#b=(Y(this,M),Y(this,Et,!1));get lightTheme(){return this.#b}set lightTheme(H){this.#b=H}#_=(Y(this,di),Y(this,da,!1));get compactMode(){return this.#_}set compactMode(H){this.#_=H}#w=(Y(this,ma),Y(this,ua,!1));get noBackground(){return this.#w}set noBackground(H){this.#w=H}#z=(Y(this,fa),Y(this,ga,!1));get hasThread(){return this.#z}set hasThread(H){this.#z=H}#k=(Y(this,ba),Y(this,ya,()=>{}));get dismissMessageClicked(){return this.#k}set dismissMessageClicked(H){this.#k=H}willUpdate(){this.hasThread=Array.from(this.children).some(H=>H.tagName.toLowerCase()==="discord-thread"),this.highlight=this.highlight||Array.from(this.children).some(H=>H.tagName.toLowerCase()==="discord-mention"&&H.hasAttribute("highlight")&&(H.type==="user"||H.type==="role"))}handleSpaceToDismissMessage(H){H.code==="Space"&&(H.preventDefault(),H.stopPropagation(),this.dismissMessageClicked?.())}render(){let H={author:this.author,bot:this.bot,officialApp:this.officialApp,verified:this.verified,server:this.server,op:this.op,roleColor:this.roleColor,roleIcon:this.roleIcon,clanIcon:this.clanIcon,clanTag:this.clanTag,roleName:this.roleName},z=this.profile!==void 0&&Reflect.get(Pt,this.profile)||{},j={...H,...z,avatar:this.resolveAvatar(z.avatar??this.avatar)},mi=is(this.timestamp,this.compactMode,this.twentyFour)??void 0;return m`
			<slot name="reply"></slot>
			<div
				class=${he({"discord-message-inner":!0,"discord-message-inner-center":this.messageBodyOnly})}
			>
				${F(this.compactMode&&!this.messageBodyOnly,()=>m`<time datetime="${K(mi)}" class="discord-message-timestamp">${mi}</time>`,()=>null)}
				${F(this.messageBodyOnly,()=>m`<time
							datetime="${K(mi)}"
							class=${he({"discord-message-timestamp":!0,"discord-message-timestamp-hover":!0,"discord-message-body-only-indent":!this.compactMode})}
						></time>`,()=>null)}
				${F(this.compactMode||this.messageBodyOnly,()=>null,()=>m`<div class="discord-author-avatar">
							<img src="${K(j.avatar)}" alt="${K(j.author)}" />
						</div>`)}

				<div class="discord-message-content">
					${F(this.compactMode||this.messageBodyOnly,()=>null,()=>m`
							<discord-author-info
								author=${j.author??""}
								?bot=${j.bot??!1}
								?server=${j.server??!1}
								?official-app=${j.officialApp??!1}
								?verified=${j.verified??!1}
								?op=${j.op??!1}
								role-color=${j.roleColor??""}
								role-icon=${j.roleIcon??""}
								role-name=${j.roleName??""}
								clan-icon=${j.clanIcon??""}
								clan-tag=${j.clanTag??""}
							></discord-author-info
							><time datetime="${K(mi)}" class="discord-message-timestamp">${mi}</time>
						`)}
					<div class="discord-message-body">
						${F(this.compactMode,()=>m`<discord-author-info
									author=${j.author??""}
									?bot=${j.bot??!1}
									?server=${j.server??!1}
									?official-app=${j.officialApp??!1}
									?verified=${j.verified??!1}
									?op=${j.op??!1}
									role-color=${j.roleColor??""}
									role-icon=${j.roleIcon??""}
									role-name=${j.roleName??""}
									clan-icon=${j.clanIcon??""}
									clan-tag=${j.clanTag??""}
								></discord-author-info>`,()=>null)}<span class="discord-message-markup"><slot></slot></span>
						${F(this.edited,()=>m`<span class="discord-message-edited">(edited)</span>`,()=>null)}
					</div>
					<div class="discord-message-compact-indent">
						<slot name="attachments"></slot>
						<slot name="embeds"></slot>
						<slot name="components"></slot>
						<slot name="reactions"></slot>
						<slot name="thread"></slot>
						${F(this.ephemeral,()=>m`
								<div class="discord-message-ephemeral">
									${ds()} Only you can see this •
									<span
										role="button"
										class="discord-message-ephemeral-link"
										@click=${this.dismissMessageClicked}
										@keydown=${this.handleSpaceToDismissMessage}
										>Dismiss message</span
									>
								</div>
							`,()=>null)}
					</div>
				</div>
			</div>
		`}resolveAvatar(H){return H===void 0?Ie.default:Ie[H]??H??Ie.default}constructor(){super(...arguments),Y(this,_a)}static{Y(i,r)}};return wa=i})();var An='data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M12 5C6.5 5 2.5 9.8 1.3 12c1.2 2.2 5.2 7 10.7 7s9.5-4.8 10.7-7C21.5 9.8 17.5 5 12 5zm0 11.5a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9zm0-2.3a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z"/></svg>%0A';var Ii=class extends ms{static styles=E`
    ${ms.styles} ${Te} ${Wr}
    :host { color: inherit; font: inherit; padding: 2px 48px 2px 16px; margin: 0; line-height: 1.375; }
    :host(:hover) { background: var(--hover); }
    :host([ephemeral]) { padding-right: 48px; background: var(--tint); }
    :host([ephemeral]:hover) { background: var(--tint-hover); }
    :host([ephemeral])::before { background: var(--tint-edge); }
    :host([highlight]) { padding-right: 48px; }
    :host([highlight]), :host([highlight]:hover) { background: var(--for-you); }
    .discord-author-avatar { display: block; flex: none; margin-top: 2px; }
    .discord-author-avatar img { display: block; cursor: auto; }
    .discord-message-content { min-width: 0; padding: 0; line-height: inherit; }
    .byline { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 6px; font-size: 16px; font-weight: 500; line-height: 1.375; }
    .discord-message-timestamp { margin: 0; color: var(--muted); font-size: 12px; font-weight: 400; }
    .discord-message-body { line-height: inherit; word-break: normal; overflow-wrap: anywhere; }
    .only-you { display: flex; flex-wrap: wrap; align-items: center; gap: 0 4px; margin-top: 6px; color: var(--muted); font-size: 13px; }
    .only-you button { color: var(--link); font-weight: 500; }
    .only-you button:hover { text-decoration: underline; }
    .eye { width: 16px; height: 16px; background: currentcolor; mask: ${Nt(An)} center / contain no-repeat; }
    @media (width < 480px) {
      :host, :host([ephemeral]) { padding-inline: 12px; }
      .discord-author-avatar { margin-right: 12px; }
    }
  `;avatarClass="";moment=new Date;dismissed=()=>{};connectedCallback(){super.connectedCallback(),this.performUpdate()}render(){return m`<slot name="reply"></slot>
      <div class="discord-message-inner">
        <div class="discord-author-avatar"><img class=${this.avatarClass} src=${this.avatar??""} alt="" width="40" height="40"></div>
        <div class="discord-message-content">
          ${this.#e()}
          <div class="discord-message-body"><slot></slot></div>
          <slot name="attachments"></slot>
          <slot name="embeds"></slot>
          <slot name="components"></slot>
          ${this.ephemeral?this.#i():ie}
          <slot name="failure"></slot>
        </div>
      </div>`}#e(){return m`<h3 class="byline">
      <discord-author-info author=${this.author??""} role-color=${this.roleColor??""} ?bot=${this.bot}></discord-author-info>
      <time class="discord-message-timestamp" datetime=${this.moment.toISOString()} title=${this.moment.toLocaleString([],{dateStyle:"full",timeStyle:"short"})}>${ps(this.moment)}</time>
    </h3>`}#i(){return m`<div class="only-you">
      <span class="eye" aria-hidden="true"></span> Only you can see this •
      <button type="button" @click=${()=>this.dismissed()}>Dismiss message</button>
    </div>`}};customElements.define("play-message",Ii);function ps(t,e=new Date){let r=Math.round((jn(e)-jn(t))/864e5);return r===0?Ue(t):r===1?`Yesterday at ${Ue(t)}`:`${t.toLocaleDateString([],{dateStyle:"short"})}, ${Ue(t)}`}function jn(t){return new Date(t).setHours(0,0,0,0)}var dd=S`
	<path
		fill="currentColor"
		d="M56 50.6667V13.3333C56 10.4 53.6 8 50.6667 8H13.3333C10.4 8 8 10.4 8 13.3333V50.6667C8 53.6 10.4 56 13.3333 56H50.6667C53.6 56 56 53.6 56 50.6667ZM22.6667 36L29.3333 44.0267L38.6667 32L50.6667 48H13.3333L22.6667 36Z"
	/>
`;function us(t={}){return m`<svg ${L(t)} aria-hidden="false" width="64" height="64" viewBox="0 0 64 64">${dd}</svg>`}var md=S`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M5 3C3.89543 3 3 3.89543 3 5V19C3 20.1046 3.89543 21 5 21H19C20.1046 21 21 20.1046 21 19V5C21 3.89543 20.1046 3 19 3H5ZM16.8995 8.41419L15.4853 6.99998L7 15.4853L8.41421 16.8995L16.8995 8.41419Z"
	/>
`;function fs(t){return m`<svg ${L(t||{})} class="discord-command-icon" aria-hidden="false" width="24" height="24" viewBox="0 0 24 24">
		${md}
	</svg>`}var pd=S`
	<path
		d="M0.809739 3.59646L5.12565 0.468433C5.17446 0.431163 5.23323 0.408043 5.2951 0.401763C5.35698 0.395482 5.41943 0.406298 5.4752 0.432954C5.53096 0.45961 5.57776 0.50101 5.61013 0.552343C5.64251 0.603676 5.65914 0.662833 5.6581 0.722939V2.3707C10.3624 2.3707 11.2539 5.52482 11.3991 7.21174C11.4028 7.27916 11.3848 7.34603 11.3474 7.40312C11.3101 7.46021 11.2554 7.50471 11.1908 7.53049C11.1262 7.55626 11.0549 7.56204 10.9868 7.54703C10.9187 7.53201 10.857 7.49695 10.8104 7.44666C8.72224 5.08977 5.6581 5.63359 5.6581 5.63359V7.28135C5.65831 7.34051 5.64141 7.39856 5.60931 7.44894C5.5772 7.49932 5.53117 7.54004 5.4764 7.5665C5.42163 7.59296 5.3603 7.60411 5.29932 7.59869C5.23834 7.59328 5.18014 7.57151 5.13128 7.53585L0.809739 4.40892C0.744492 4.3616 0.691538 4.30026 0.655067 4.22975C0.618596 4.15925 0.599609 4.08151 0.599609 4.00269C0.599609 3.92386 0.618596 3.84612 0.655067 3.77562C0.691538 3.70511 0.744492 3.64377 0.809739 3.59646Z"
		fill="currentColor"
	/>
`;function vs(t={}){return m`<svg ${L(t)} class="discord-reply-icon" aria-hidden="false" width="12" height="8" viewBox="0 0 12 8">${pd}</svg>`}var ye=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},re=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},gs=(()=>{let t=[G("discord-reply")],e,r=[],i,o=U,a,s=[],l=[],u,d=[],c=[],n,y=[],g=[],b,p=[],h=[],f,C=[],D=[],X,k=[],x=[],O,Z=[],I=[],te,ve=[],ge=[],xe,Q=[],V=[],ae,W=[],A=[],ee,be=[],le=[],ce,ke=[],Me=[],$e,$=[],_=[],P,B=[],T=[],oe,Qt=[],ei=[],ti,ii=[],ri=[],oi,si=[],ai=[],ni,li=[],ci=[];var hi=class extends o{static{i=this}static{let N=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;a=[w()],u=[w()],n=[w()],b=[w({type:Boolean})],f=[w({type:Boolean})],X=[w({type:Boolean,attribute:"official-app"})],O=[w({type:Boolean})],te=[w({type:Boolean})],xe=[w({type:Boolean})],ae=[w({attribute:"role-color"})],ee=[w({type:Boolean})],ce=[w({type:Boolean})],$e=[w({type:Boolean})],P=[w({attribute:"clan-icon"})],oe=[w({attribute:"clan-tag"})],ti=[w({type:Boolean,reflect:!0})],oi=[se({context:de}),w({type:Boolean,reflect:!0,attribute:"light-theme"})],ni=[se({context:tt}),w({type:Boolean,reflect:!0,attribute:"compact-mode"})],ye(this,null,a,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:M=>"profile"in M,get:M=>M.profile,set:(M,q)=>{M.profile=q}},metadata:N},s,l),ye(this,null,u,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:M=>"author"in M,get:M=>M.author,set:(M,q)=>{M.author=q}},metadata:N},d,c),ye(this,null,n,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:M=>"avatar"in M,get:M=>M.avatar,set:(M,q)=>{M.avatar=q}},metadata:N},y,g),ye(this,null,b,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:M=>"bot"in M,get:M=>M.bot,set:(M,q)=>{M.bot=q}},metadata:N},p,h),ye(this,null,f,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:M=>"server"in M,get:M=>M.server,set:(M,q)=>{M.server=q}},metadata:N},C,D),ye(this,null,X,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:M=>"officialApp"in M,get:M=>M.officialApp,set:(M,q)=>{M.officialApp=q}},metadata:N},k,x),ye(this,null,O,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:M=>"op"in M,get:M=>M.op,set:(M,q)=>{M.op=q}},metadata:N},Z,I),ye(this,null,te,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:M=>"verified"in M,get:M=>M.verified,set:(M,q)=>{M.verified=q}},metadata:N},ve,ge),ye(this,null,xe,{kind:"accessor",name:"edited",static:!1,private:!1,access:{has:M=>"edited"in M,get:M=>M.edited,set:(M,q)=>{M.edited=q}},metadata:N},Q,V),ye(this,null,ae,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:M=>"roleColor"in M,get:M=>M.roleColor,set:(M,q)=>{M.roleColor=q}},metadata:N},W,A),ye(this,null,ee,{kind:"accessor",name:"command",static:!1,private:!1,access:{has:M=>"command"in M,get:M=>M.command,set:(M,q)=>{M.command=q}},metadata:N},be,le),ye(this,null,ce,{kind:"accessor",name:"attachment",static:!1,private:!1,access:{has:M=>"attachment"in M,get:M=>M.attachment,set:(M,q)=>{M.attachment=q}},metadata:N},ke,Me),ye(this,null,$e,{kind:"accessor",name:"mentions",static:!1,private:!1,access:{has:M=>"mentions"in M,get:M=>M.mentions,set:(M,q)=>{M.mentions=q}},metadata:N},$,_),ye(this,null,P,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:M=>"clanIcon"in M,get:M=>M.clanIcon,set:(M,q)=>{M.clanIcon=q}},metadata:N},B,T),ye(this,null,oe,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:M=>"clanTag"in M,get:M=>M.clanTag,set:(M,q)=>{M.clanTag=q}},metadata:N},Qt,ei),ye(this,null,ti,{kind:"accessor",name:"deleted",static:!1,private:!1,access:{has:M=>"deleted"in M,get:M=>M.deleted,set:(M,q)=>{M.deleted=q}},metadata:N},ii,ri),ye(this,null,oi,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:M=>"lightTheme"in M,get:M=>M.lightTheme,set:(M,q)=>{M.lightTheme=q}},metadata:N},si,ai),ye(this,null,ni,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:M=>"compactMode"in M,get:M=>M.compactMode,set:(M,q)=>{M.compactMode=q}},metadata:N},li,ci),ye(null,e={value:i},t,{kind:"class",name:i.name,metadata:N},null,r),hi=i=e.value,N&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:N})}static styles=E`
		:host {
			color: #b9bbbe;
			display: flex;
			font-size: 0.875rem;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;

			padding-top: 2px;
			margin-left: 56px;
			margin-bottom: 4px;
			align-items: center;
			line-height: 1.125rem;
			position: relative;
			white-space: pre;
			user-select: none;
		}

		:host([light-theme]) {
			color: #4f5660;
		}

		:host([compact-mode]),
		:host([deleted]) {
			margin-left: 62px;
			margin-bottom: 0;
		}

		:host:before {
			content: '';
			display: block;
			position: absolute;
			top: 50%;
			right: 100%;
			bottom: 0;
			left: -36px;
			margin-right: 4px;
			margin-top: -1px;
			margin-left: -1px;
			margin-bottom: -2px;
			border-left: 2px solid #4f545c !important;
			border-bottom: 0 solid #4f545c !important;
			border-right: 0 solid #4f545c !important;
			border-top: 2px solid #4f545c !important;
			border-top-left-radius: 6px;
		}

		:host([light-theme]):before {
			border-color: #747f8d !important;
		}

		.discord-replied-message-avatar,
		.discord-reply-badge {
			-webkit-box-flex: 0;
			-ms-flex: 0 0 auto;
			flex: 0 0 auto;
			width: 16px;
			height: 16px;
			border-radius: 50%;
			user-select: none;
			margin-right: 0.25rem;
		}

		.discord-reply-badge {
			display: flex;
			align-items: center;
			justify-content: center;
			color: #b9bbbe;
			background: #202225;
		}

		:host([light-theme]) .discord-reply-badge {
			color: #4f5660;
			background: #e3e5e8;
		}

		:host .discord-clan-tag {
			background-color: oklab(0.431937 0.00109309 -0.0132537 / 0.8);
			color: #fff;
			font-size: 12px;
			font-weight: 500;
			margin-right: 0.25rem;
			border-radius: 4px;
			line-height: 100%;
			text-transform: uppercase;
			justify-content: space-between;
			display: inline-flex;
			align-items: center;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			height: 1.2rem;
			opacity: 0.55;
			transition: background-color 100ms ease-in-out;
			cursor: pointer;
		}

		:host .discord-clan-tag:hover {
			background-color: oklab(0.431937 0.00109309 -0.0132537 / 0.5);
		}

		:host([light-theme]) .discord-clan-tag {
			opacity: 0.65;
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.09);
			color: #000;
		}

		:host([light-theme]) .discord-clan-tag:hover {
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.03);
		}

		:host .discord-clan-tag svg,
		:host .discord-clan-tag img {
			display: inline-flex;
			align-items: center;
			margin-right: 0.25rem;
			right: 0.25rem;
		}

		:host .discord-clan-tag span {
			display: inline-flex;
			align-items: center;
			user-select: none;
			-webkit-user-select: none;
			line-height: 1rem !important;
		}

		.discord-application-tag {
			background-color: hsl(235, 85.6%, 64.7%);
			color: #fff;
			font-size: 0.625rem;
			margin-right: 0.25rem;
			line-height: 100%;
			text-transform: uppercase;

			/* Use flex layout to ensure both verified icon and "BOT" text are aligned to center */
			display: flex;
			align-items: center;

			/* Styling taken through Inspect Element on Discord client for Windows */
			height: 0.9375rem;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			border-radius: 0.1875rem;
		}

		:host([compact-mode]) .discord-application-tag {
			margin-right: 0.25rem;
		}

		.discord-application-tag .discord-application-tag-verified {
			width: 0.9375rem;
			height: 0.9375rem;
			margin-left: -0.1rem;
		}

		.discord-application-tag.discord-application-tag-op {
			background-color: #c9cdfb;
			color: #4752c4;
			border-radius: 0.4rem;
		}

		.discord-replied-message-username {
			flex-shrink: 0;
			font-size: inherit;
			line-height: inherit;
			margin-right: 0.25rem;
			opacity: 0.64;
			font-weight: 500;
			color: #fff;
		}

		.discord-replied-message-username:hover {
			text-decoration: underline;
			cursor: pointer;
		}

		.discord-replied-message-content {
			color: inherit;
			font-size: inherit;
			line-height: inherit;
			white-space: pre;
			text-overflow: ellipsis;
			user-select: none;
			cursor: pointer;
		}

		.discord-replied-deleted-message-content {
			color: inherit;
			font-size: inherit;
			line-height: inherit;
			white-space: pre;
			text-overflow: ellipsis;
		}

		.discord-message-edited {
			color: #72767d;
			font-size: 10px;
		}

		:host([light-theme]) .discord-message-edited {
			color: #99aab5;
		}

		.discord-replied-message-content:hover {
			color: #fff;
		}

		:host([light-theme]) .discord-replied-message-content:hover {
			color: #000;
		}

		:host .discord-replied-message-content .discord-message-edited {
			margin-left: 0.25rem;
		}

		.discord-replied-message-content-icon {
			-webkit-box-flex: 0;
			-ms-flex: 0 0 auto;
			flex: 0 0 auto;
			width: 20px;
			height: 20px;
			margin-left: 4px;
		}
	`;#e=re(this,s,void 0);get profile(){return this.#e}set profile(N){this.#e=N}#i=(re(this,l),re(this,d,"User"));get author(){return this.#i}set author(N){this.#i=N}#t=(re(this,c),re(this,y,void 0));get avatar(){return this.#t}set avatar(N){this.#t=N}#o=(re(this,g),re(this,p,!1));get bot(){return this.#o}set bot(N){this.#o=N}#r=(re(this,h),re(this,C,!1));get server(){return this.#r}set server(N){this.#r=N}#a=(re(this,D),re(this,k,!1));get officialApp(){return this.#a}set officialApp(N){this.#a=N}#s=(re(this,x),re(this,Z,!1));get op(){return this.#s}set op(N){this.#s=N}#n=(re(this,I),re(this,ve,!1));get verified(){return this.#n}set verified(N){this.#n=N}#l=(re(this,ge),re(this,Q,!1));get edited(){return this.#l}set edited(N){this.#l=N}#c=(re(this,V),re(this,W,void 0));get roleColor(){return this.#c}set roleColor(N){this.#c=N}#h=(re(this,A),re(this,be,!1));get command(){return this.#h}set command(N){this.#h=N}#d=(re(this,le),re(this,ke,!1));get attachment(){return this.#d}set attachment(N){this.#d=N}#m=(re(this,Me),re(this,$,!1));get mentions(){return this.#m}set mentions(N){this.#m=N}#u=(re(this,_),re(this,B,void 0));get clanIcon(){return this.#u}set clanIcon(N){this.#u=N}#p=(re(this,T),re(this,Qt,void 0));get clanTag(){return this.#p}set clanTag(N){this.#p=N}#f=(re(this,ei),re(this,ii,!1));get deleted(){return this.#f}set deleted(N){this.#f=N}#v=(re(this,ri),re(this,si,!1));get lightTheme(){return this.#v}set lightTheme(N){this.#v=N}#g=(re(this,ai),re(this,li,!1));get compactMode(){return this.#g}set compactMode(N){this.#g=N}resolveAvatar(N){return Ie[N]??N??Ie.default}render(){let N={author:this.author,bot:this.bot,verified:this.verified,officialApp:this.officialApp,op:this.op,server:this.server,roleColor:this.roleColor,clanIcon:this.clanIcon,clanTag:this.clanTag},M=Reflect.get(Pt,this.profile)??{},q={...N,...M,avatar:this.resolveAvatar(M.avatar??this.avatar)},Et=qr(q.clanIcon),di=q.clanTag?.slice(0,4),tr=m`
			${F(q.bot&&!q.server&&!q.officialApp,()=>m`<span class="discord-application-tag">${q.verified?pt():""}App</span>`)}
			${F(q.server&&!q.bot&&!q.officialApp,()=>m`<span class="discord-application-tag">Server</span>`)}
			${F(q.officialApp&&!q.server&&!q.bot,()=>m`<span class="discord-application-tag">${pt()}OFFICIAL</span>`)}
		`;return m`${F(this.compactMode||this.deleted,()=>m`<div class="discord-reply-badge">${vs()}</div>`,()=>m`<img class="discord-replied-message-avatar" src="${K(q.avatar)}" alt="${K(q.author)}" />`)}
		${F(this.deleted,()=>m`<div class="discord-replied-deleted-message-content"><em>Original message was deleted</em></div>`,()=>m`${tr}
					<span class="discord-replied-message-username" style=${it({color:q.roleColor})}
						>${F(this.mentions,()=>"@")}${q.author}</span
					>
					${F(q.clanIcon&&q.clanTag&&q.clanTag?.length>0,()=>m`<span class="discord-clan-tag">
								${Et==="string"?m`<img
											srcset=${K(Et)}
											alt=${K(di)}
											width="12"
											height="12"
											draggable="false"
										/>`:Et}
								<span>${di}</span>
							</span>`)}
					<!-- display: inline -->
					<div class="discord-replied-message-content"
						><slot></slot>${F(this.edited,()=>m`<span class="discord-message-edited">(edited)</span>`)}</div
					>
					${F(this.command,()=>fs({class:"discord-replied-message-content-icon"}),()=>F(this.attachment,()=>us({class:"discord-replied-message-content-icon"})))}`)}`}constructor(){super(...arguments),re(this,ci)}static{re(i,r)}};return hi=i})();var Pi=class extends gs{static styles=E`
    ${gs.styles} ${Te} ${Wr}
    :host { margin: 0 0 4px 56px; padding: 0; color: var(--muted); font: inherit; font-size: 14px; line-height: 18px; user-select: auto; }
    :host::before { border-color: var(--active) !important; left: -37px; }
    .discord-replied-message-username { color: var(--who, var(--strong)); opacity: 1; }
    .discord-replied-message-username:hover { text-decoration: none; cursor: auto; }
    .text { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    @media (width < 480px) { :host { margin-left: 52px; } :host::before { left: -33px; } }
  `;avatarClass="";connectedCallback(){super.connectedCallback(),this.style.setProperty("--who",this.roleColor??"var(--strong)"),this.performUpdate()}render(){return m`<img class="discord-replied-message-avatar ${this.avatarClass}" src=${this.avatar} alt="" width="16" height="16">
      <span class="discord-replied-message-username">${this.author}</span>
      <span class="text"><slot></slot></span>`}};customElements.define("play-reply",Pi);var Ut=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},Ve=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},o0=(()=>{let t=[G("discord-custom-emoji")],e,r=[],i,o=U,a,s=[],l=[],u,d=[],c=[],n,y=[],g=[],b,p=[],h=[],f,C=[],D=[];var X=class extends o{static{i=this}static{let k=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;a=[w()],u=[w()],n=[w({attribute:!1})],b=[w({type:Boolean,attribute:"embed-emoji"})],f=[w({type:Boolean,attribute:"jumbo"})],Ut(this,null,a,{kind:"accessor",name:"name",static:!1,private:!1,access:{has:x=>"name"in x,get:x=>x.name,set:(x,O)=>{x.name=O}},metadata:k},s,l),Ut(this,null,u,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:x=>"url"in x,get:x=>x.url,set:(x,O)=>{x.url=O}},metadata:k},d,c),Ut(this,null,n,{kind:"accessor",name:"customEmojisMap",static:!1,private:!1,access:{has:x=>"customEmojisMap"in x,get:x=>x.customEmojisMap,set:(x,O)=>{x.customEmojisMap=O}},metadata:k},y,g),Ut(this,null,b,{kind:"accessor",name:"embedEmoji",static:!1,private:!1,access:{has:x=>"embedEmoji"in x,get:x=>x.embedEmoji,set:(x,O)=>{x.embedEmoji=O}},metadata:k},p,h),Ut(this,null,f,{kind:"accessor",name:"jumbo",static:!1,private:!1,access:{has:x=>"jumbo"in x,get:x=>x.jumbo,set:(x,O)=>{x.jumbo=O}},metadata:k},C,D),Ut(null,e={value:i},t,{kind:"class",name:i.name,metadata:k},null,r),X=i=e.value,k&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:k})}static styles=E`
		.discord-custom-emoji {
			display: inline-block;
			cursor: pointer;
		}

		.discord-custom-emoji .discord-custom-emoji-image {
			object-fit: contain;
			width: 1.375rem;
			height: 1.375rem;
			vertical-align: bottom;
		}

		.discord-custom-emoji .discord-custom-jumbo-emoji-image {
			width: 3rem;
			height: 3rem;
			min-height: 3rem;
		}

		.discord-embed-custom-emoji {
			display: inline-block;
		}

		.discord-embed-custom-emoji .discord-embed-custom-emoji-image {
			width: 18px;
			height: 18px;
			vertical-align: bottom;
		}
	`;#e=Ve(this,s,void 0);get name(){return this.#e}set name(k){this.#e=k}#i=(Ve(this,l),Ve(this,d,void 0));get url(){return this.#i}set url(k){this.#i=k}#t=(Ve(this,c),Ve(this,y,{}));get customEmojisMap(){return this.#t}set customEmojisMap(k){this.#t=k}#o=(Ve(this,g),Ve(this,p,void 0));get embedEmoji(){return this.#o}set embedEmoji(k){this.#o=k}#r=(Ve(this,h),Ve(this,C,void 0));get jumbo(){return this.#r}set jumbo(k){this.#r=k}willUpdate(){if(!this.url&&this.name){let k=Vt(this.name)??this.customEmojisMap[this.name];k&&(this.url??=k.url??"",this.embedEmoji??=k.embedEmoji??!1)}}render(){let k=`:${this.name}:`;return m`<span
			class=${he({"discord-embed-custom-emoji":this.embedEmoji,"discord-custom-emoji":!this.embedEmoji})}
			><img
				aria-label=${k}
				src=${K(this.url)}
				alt=${k}
				draggable="false"
				class=${he({"discord-embed-custom-emoji-image":this.embedEmoji,"discord-custom-emoji-image":!this.embedEmoji,"discord-custom-jumbo-emoji-image":this.jumbo})}
		/></span> `}constructor(){super(...arguments),Ve(this,D)}static{Ve(i,r)}};return X=i})();var Le=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},ue=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},bs=(()=>{let t=[G("discord-embed")],e,r=[],i,o=U,a,s=[],l=[],u,d=[],c=[],n,y=[],g=[],b,p=[],h=[],f,C=[],D=[],X,k=[],x=[],O,Z=[],I=[],te,ve=[],ge=[],xe,Q=[],V=[],ae,W=[],A=[],ee,be=[],le=[],ce,ke=[],Me=[];var $e=class extends o{static{i=this}static{let $=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;a=[w()],u=[w({attribute:"author-name"})],n=[w({attribute:"author-image"})],b=[w({attribute:"author-url"})],f=[w({attribute:"embed-title"})],X=[w({attribute:!1})],O=[w()],te=[w()],xe=[w()],ae=[w()],ee=[w()],ce=[se({context:de,subscribe:!0}),w({type:Boolean,reflect:!0,attribute:"light-theme"})],Le(this,null,a,{kind:"accessor",name:"color",static:!1,private:!1,access:{has:_=>"color"in _,get:_=>_.color,set:(_,P)=>{_.color=P}},metadata:$},s,l),Le(this,null,u,{kind:"accessor",name:"authorName",static:!1,private:!1,access:{has:_=>"authorName"in _,get:_=>_.authorName,set:(_,P)=>{_.authorName=P}},metadata:$},d,c),Le(this,null,n,{kind:"accessor",name:"authorImage",static:!1,private:!1,access:{has:_=>"authorImage"in _,get:_=>_.authorImage,set:(_,P)=>{_.authorImage=P}},metadata:$},y,g),Le(this,null,b,{kind:"accessor",name:"authorUrl",static:!1,private:!1,access:{has:_=>"authorUrl"in _,get:_=>_.authorUrl,set:(_,P)=>{_.authorUrl=P}},metadata:$},p,h),Le(this,null,f,{kind:"accessor",name:"embedTitle",static:!1,private:!1,access:{has:_=>"embedTitle"in _,get:_=>_.embedTitle,set:(_,P)=>{_.embedTitle=P}},metadata:$},C,D),Le(this,null,X,{kind:"accessor",name:"embedEmojisMap",static:!1,private:!1,access:{has:_=>"embedEmojisMap"in _,get:_=>_.embedEmojisMap,set:(_,P)=>{_.embedEmojisMap=P}},metadata:$},k,x),Le(this,null,O,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:_=>"url"in _,get:_=>_.url,set:(_,P)=>{_.url=P}},metadata:$},Z,I),Le(this,null,te,{kind:"accessor",name:"thumbnail",static:!1,private:!1,access:{has:_=>"thumbnail"in _,get:_=>_.thumbnail,set:(_,P)=>{_.thumbnail=P}},metadata:$},ve,ge),Le(this,null,xe,{kind:"accessor",name:"image",static:!1,private:!1,access:{has:_=>"image"in _,get:_=>_.image,set:(_,P)=>{_.image=P}},metadata:$},Q,V),Le(this,null,ae,{kind:"accessor",name:"video",static:!1,private:!1,access:{has:_=>"video"in _,get:_=>_.video,set:(_,P)=>{_.video=P}},metadata:$},W,A),Le(this,null,ee,{kind:"accessor",name:"provider",static:!1,private:!1,access:{has:_=>"provider"in _,get:_=>_.provider,set:(_,P)=>{_.provider=P}},metadata:$},be,le),Le(this,null,ce,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:_=>"lightTheme"in _,get:_=>_.lightTheme,set:(_,P)=>{_.lightTheme=P}},metadata:$},ke,Me),Le(null,e={value:i},t,{kind:"class",name:i.name,metadata:$},null,r),$e=i=e.value,$&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:$})}static styles=E`
		:host {
			color: #dcddde;
			display: flex;
			font-size: 13px;
			line-height: 150%;
			margin-bottom: 8px;
			margin-top: 8px;
		}

		:host([light-theme]) {
			color: #2e3338;
		}

		:host .discord-left-border {
			background-color: #202225;
			border-radius: 4px 0 0 4px;
			flex-shrink: 0;
			width: 4px;
		}

		:host([light-theme]) .discord-left-border {
			background-color: #e3e5e8;
		}

		:host .discord-embed-root {
			display: grid;
			grid-auto-flow: row;
			grid-row-gap: 0.25rem;
			min-height: 0;
			min-width: 0;
			text-indent: 0;
		}

		:host .discord-embed-wrapper {
			background-color: #2f3136;
			max-width: 520px;
			border: 1px solid rgba(46, 48, 54, 0.6);
			border-radius: 0 4px 4px 0;
			justify-self: start;
			align-self: start;
			display: grid;
			box-sizing: border-box;
		}

		:host([light-theme]) .discord-embed-wrapper {
			background-color: rgb(242, 243, 245);
			border-color: rgba(205, 205, 205, 0.3);
		}

		:host .discord-embed-wrapper .discord-embed-grid {
			display: inline-grid;
			grid-template-columns: auto -webkit-min-content;
			grid-template-columns: auto min-content;
			grid-template-columns: auto;
			grid-template-rows: auto;
			padding: 0.5rem 1rem 1rem 0.75rem;
		}

		:host .discord-embed-thumbnail {
			border-radius: 4px;
			flex-shrink: 0;
			grid-column: 2/2;
			grid-row: 1/8;
			justify-self: end;
			margin-left: 16px;
			margin-top: 8px;
			max-height: 80px;
			max-width: 80px;
			object-fit: contain;
			object-position: top center;
		}

		:host .discord-embed-author {
			-webkit-box-align: center;
			align-items: center;
			color: #fff;
			font-size: 14px;
			display: flex;
			font-weight: 600;
			grid-column: 1 / 1;
			margin-top: 8px;
			min-width: 0;
		}

		:host([light-theme]) .discord-embed-author {
			color: #060607;
		}

		:host .discord-embed-author a {
			color: #fff;
			font-weight: 600;
			text-decoration: none;
		}

		:host .discord-embed-author a:hover {
			text-decoration: underline;
		}

		:host([light-theme]) .discord-embed-author a {
			color: #060607;
		}

		:host .discord-embed-author .discord-author-image {
			border-radius: 50%;
			height: 24px;
			margin-right: 8px;
			width: 24px;
		}

		:host .discord-embed-author-block,
		:host .discord-embed-author-block > span {
			max-width: 95%;
		}

		:host .discord-embed-provider {
			font-size: 0.75rem;
			line-height: 1rem;
			font-weight: 400;
			grid-column: 1/1;
			margin-top: 8px;
			unicode-bidi: plaintext;
			text-align: left;
		}

		:host([light-theme]) .discord-embed-provider {
			color: #4f545c;
		}

		:host .discord-embed-title {
			-webkit-box-align: center;
			align-items: center;
			color: #fff;
			display: inline-block;
			font-size: 1rem;
			font-weight: 600;
			grid-column: 1 / 1;
			margin-top: 8px;
			min-width: 0;
		}

		:host([light-theme]) .discord-embed-title {
			color: #060607;
		}

		:host .discord-embed-title a {
			color: #00aff4;
			font-weight: 600;
			text-decoration: none;
		}

		:host .discord-embed-title a:hover {
			text-decoration: underline;
		}

		:host .discord-embed-image {
			border-radius: 4px;
			max-width: 300px;
			max-height: 300px;
		}

		:host .discord-embed-media {
			border-radius: 4px;
			contain: paint;
			display: block;
			grid-column: 1/1;
			margin-top: 16px;
		}

		:host .discord-embed-media.discord-embed-media-video {
			height: 225px;
		}

		:host .discord-embed.media .discord-embed-image {
			overflow: hidden;
			position: relative;
			user-select: text;
		}

		:host .discord-embed-media .discord-embed-video {
			-webkit-box-align: center;
			-webkit-box-pack: center;
			align-items: center;
			border-radius: 0;
			cursor: pointer;
			display: flex;
			height: 100%;
			justify-content: center;
			max-height: 100%;
			width: 100%;

			width: 400px;
			height: 225px;
			left: 0px;
			top: 0px;
		}

		.discord-embed-custom-emoji {
			display: inline-block;
		}

		.discord-embed-custom-emoji .discord-embed-custom-emoji-image {
			width: 18px;
			height: 18px;
			vertical-align: bottom;
		}

		slot[name='footer']::slotted(*) {
			grid-column: 1/3;
			grid-row: auto/auto;
		}
	`;#e=ue(this,s,void 0);get color(){return this.#e}set color($){this.#e=$}#i=(ue(this,l),ue(this,d,void 0));get authorName(){return this.#i}set authorName($){this.#i=$}#t=(ue(this,c),ue(this,y,void 0));get authorImage(){return this.#t}set authorImage($){this.#t=$}#o=(ue(this,g),ue(this,p,void 0));get authorUrl(){return this.#o}set authorUrl($){this.#o=$}#r=(ue(this,h),ue(this,C,void 0));get embedTitle(){return this.#r}set embedTitle($){this.#r=$}#a=(ue(this,D),ue(this,k,{}));get embedEmojisMap(){return this.#a}set embedEmojisMap($){this.#a=$}#s=(ue(this,x),ue(this,Z,void 0));get url(){return this.#s}set url($){this.#s=$}#n=(ue(this,I),ue(this,ve,void 0));get thumbnail(){return this.#n}set thumbnail($){this.#n=$}#l=(ue(this,ge),ue(this,Q,void 0));get image(){return this.#l}set image($){this.#l=$}#c=(ue(this,V),ue(this,W,void 0));get video(){return this.#c}set video($){this.#c=$}#h=(ue(this,A),ue(this,be,void 0));get provider(){return this.#h}set provider($){this.#h=$}#d=(ue(this,le),ue(this,ke,!1));get lightTheme(){return this.#d}set lightTheme($){this.#d=$}render(){let $=this.parseTitle(this.authorName),_=this.parseTitle(this.embedTitle);return m`<div style=${it({"background-color":this.color})} class="discord-left-border"></div>
			<div class="discord-embed-root">
				<div class="discord-embed-wrapper">
					<div class="discord-embed-grid">
						${F(this.provider,()=>m`<div class="discord-embed-provider">${this.provider}</div>`)}
						${F($,()=>m`<div class="discord-embed-author">
									${F(this.authorImage,()=>m`<img src=${K(this.authorImage)} alt="" class="discord-author-image" />`)}
									${F(this.authorUrl,()=>m`<a
												href=${K(this.authorUrl)}
												target="_blank"
												rel="noopener noreferrer"
												class="discord-embed-author-block"
											>
												<span class="discord-embed-author-block">${$}</span>
											</a>`,()=>m`<span class="discord-embed-author-block">${$}</span>`)}
								</div>`)}
						${F(_,()=>m`<div class="discord-embed-title">
									${this.url?m`<a href="${this.url}" target="_blank" rel="noopener noreferrer"> ${_} </a>`:m`${_}`}
								</div>`)}
						<slot name="description"></slot>
						<slot name="fields"></slot>
						${F(this.image||this.video,()=>m`<div class=${he({"discord-embed-media":!0,"discord-embed-media-video":!!this.video})}>
									${this.renderMedia()}
								</div>`)}
						${F(this.thumbnail,()=>m`<img src=${K(this.thumbnail)} alt="" class="discord-embed-thumbnail" />`)}
						<slot name="footer"></slot>
					</div>
				</div>
			</div>`}renderMedia(){return this.video?m`
				<video
					controls
					muted
					preload="none"
					poster=${K(this.image)}
					src=${K(this.video)}
					height="225"
					width="400"
					class="discord-embed-video"
				>
					<img src=${K(this.image)} alt="Discord embed media" class="discord-embed-image" />
				</video>
			`:this.image?m`<img src=${K(this.image)} alt="Discord embed media" class="discord-embed-image" />`:null}parseTitle($){if(!$)return null;let _=[],P="";for(let B of $.split(`
`)){for(let T of B.split(" ")){let oe=Vt(T)??this.embedEmojisMap[T]??{};oe.name?_.push(m`<discord-custom-emoji name=${oe.name} url=${K(oe.url)} embed-emoji></discord-custom-emoji>`):P+=`${T} `,P===" "&&_.push(m`<br />`)}_.push(P),P=""}return _.map(B=>typeof B=="string"?m`<span>${B}</span>`:B)}constructor(){super(...arguments),ue(this,Me)}static{ue(i,r)}};return $e=i})();var Qr=(t,e,r)=>{for(let i of e)if(i[0]===t)return(0,i[1])();return r?.()};var Dn=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},xs=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},ys=(()=>{let t=[G("discord-header")],e,r=[],i,o=U,a,s=[],l=[];var u=class extends o{static{i=this}static{let d=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;a=[w({type:Number,reflect:!0})],Dn(this,null,a,{kind:"accessor",name:"level",static:!1,private:!1,access:{has:c=>"level"in c,get:c=>c.level,set:(c,n)=>{c.level=n}},metadata:d},s,l),Dn(null,e={value:i},t,{kind:"class",name:i.name,metadata:d},null,r),u=i=e.value,d&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:d})}static styles=E`
		:host > * {
			margin: 16px 0 8px;
			font-weight: 700;
			line-height: 1.375em;
		}

		:host([level='1']) > h1 {
			font-size: 1.5rem;
		}

		:host([level='2']) > h2 {
			font-size: 1.25rem;
		}

		:host([level='3']) > h3 {
			font-size: 1rem;
		}

		:host([level='1']):first-child() > h1,
		:host([level='2']):first-child() > h2 {
			margin-top: 8px;
		}

		:host([level='3']):first-child() > h3 {
			margin-top: 4px;
		}
	`;#e=xs(this,s,1);get level(){return this.#e}set level(d){this.#e=d}ensureLevelIsNumber(){this.level&&!Number.isNaN(this.level)&&(this.level=Number(this.level))}checkLevel(){if(this.level<1||this.level>3)throw new RangeError("The level property must be a number between 1 and 3 (inclusive)")}render(){return this.ensureLevelIsNumber(),this.checkLevel(),Qr(this.level,[[1,()=>m`<h1><slot></slot></h1>`],[2,()=>m`<h2><slot></slot></h2>`],[3,()=>m`<h3><slot></slot></h3>`]],()=>m`<slot></slot>`)}constructor(){super(...arguments),xs(this,l)}static{xs(i,r)}};return u=i})();var _s=class extends ys{static styles=E`
    ${ys.styles}
    :host { display: block; color: var(--strong); white-space: normal; }
    :host > * { margin: 8px 0 4px; line-height: 1.375; }
    :host([level='1']) > * { font-size: 1.5rem; }
    :host([level='2']) > * { font-size: 1.25rem; }
    :host([level='3']) > * { font-size: 1rem; }
  `;render(){switch(Number(this.level)){case 1:return m`<h4><slot></slot></h4>`;case 2:return m`<h5><slot></slot></h5>`;default:return m`<h6><slot></slot></h6>`}}};customElements.define("play-header",_s);var eo=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},Mt=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},In=(()=>{let t=[G("discord-code")],e,r=[],i,o=U,a,s=[],l=[],u,d=[],c=[],n,y=[],g=[];var b=class extends o{static{i=this}static{let p=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;a=[w({type:Boolean,reflect:!0})],u=[se({context:de,subscribe:!0}),w({type:Boolean,reflect:!0,attribute:"light-theme"})],n=[w({type:Boolean,reflect:!0})],eo(this,null,a,{kind:"accessor",name:"multiline",static:!1,private:!1,access:{has:h=>"multiline"in h,get:h=>h.multiline,set:(h,f)=>{h.multiline=f}},metadata:p},s,l),eo(this,null,u,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:h=>"lightTheme"in h,get:h=>h.lightTheme,set:(h,f)=>{h.lightTheme=f}},metadata:p},d,c),eo(this,null,n,{kind:"accessor",name:"embed",static:!1,private:!1,access:{has:h=>"embed"in h,get:h=>h.embed,set:(h,f)=>{h.embed=f}},metadata:p},y,g),eo(null,e={value:i},t,{kind:"class",name:i.name,metadata:p},null,r),b=i=e.value,p&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:p})}static styles=E`
		:host {
			background-color: #2f3136;
			white-space: break-spaces;
			font-family:
				Consolas,
				Andale Mono WT,
				Andale Mono,
				Lucida Console,
				Lucida Sans Typewriter,
				DejaVu Sans Mono,
				Bitstream Vera Sans Mono,
				Liberation Mono,
				Nimbus Mono L,
				Monaco,
				Courier New,
				Courier,
				monospace;
			border-radius: 3px;
		}

		code {
			padding: 0.2em;
			margin: -0.2em;
			border-radius: 3px;
			border: none;
			font-size: 85%;
			text-indent: 0;
			white-space: pre-wrap;
		}

		:host([multiline]) code {
			display: block;
			width: 90%;
			font-size: 0.875rem;
			line-height: 1.125rem;
			padding: 0.5em;
			background: #2b2d31;
			border: 1px solid #1e1f22;
		}

		:host([embed]) code {
			background-color: #1e1f22;
		}

		:host([embed][multiline]) code {
			display: block;
			width: 100%;
			padding: 7px;
			border-radius: 4px;
			background: #1e1f22;
		}

		:host([light-theme]) code {
			border-color: #e3e5e8;
			background-color: #f2f3f5;
		}

		:host([light-theme][embed]) code {
			background-color: #e3e5e8;
		}
	`;#e=Mt(this,s,!1);get multiline(){return this.#e}set multiline(p){this.#e=p}#i=(Mt(this,l),Mt(this,d,!1));get lightTheme(){return this.#i}set lightTheme(p){this.#i=p}#t=(Mt(this,c),Mt(this,y,!1));get embed(){return this.#t}set embed(p){this.#t=p}render(){return this.multiline?m`<discord-pre ?embed=${this.embed}
				><code><slot></slot></code
			></discord-pre>`:m`<code><slot></slot></code>`}constructor(){super(...arguments),Mt(this,g)}static{Mt(i,r)}};return b=i})();var Wt=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},Ne=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},Pn=(()=>{let t=[G("discord-link")],e,r=[],i,o=U,a,s=[],l=[],u,d=[],c=[],n,y=[],g=[],b,p=[],h=[],f,C=[],D=[];var X=class extends o{static{i=this}static{let k=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;a=[se({context:de,subscribe:!0}),w({type:Boolean,reflect:!0,attribute:"light-theme"})],u=[w()],n=[w()],b=[w()],f=[w()],Wt(this,null,a,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:x=>"lightTheme"in x,get:x=>x.lightTheme,set:(x,O)=>{x.lightTheme=O}},metadata:k},s,l),Wt(this,null,u,{kind:"accessor",name:"href",static:!1,private:!1,access:{has:x=>"href"in x,get:x=>x.href,set:(x,O)=>{x.href=O}},metadata:k},d,c),Wt(this,null,n,{kind:"accessor",name:"rel",static:!1,private:!1,access:{has:x=>"rel"in x,get:x=>x.rel,set:(x,O)=>{x.rel=O}},metadata:k},y,g),Wt(this,null,b,{kind:"accessor",name:"target",static:!1,private:!1,access:{has:x=>"target"in x,get:x=>x.target,set:(x,O)=>{x.target=O}},metadata:k},p,h),Wt(this,null,f,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:x=>"type"in x,get:x=>x.type,set:(x,O)=>{x.type=O}},metadata:k},C,D),Wt(null,e={value:i},t,{kind:"class",name:i.name,metadata:k},null,r),X=i=e.value,k&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:k})}static styles=E`
		a {
			color: #00aff4;
			text-decoration: none;
		}

		a:hover {
			text-decoration: underline;
		}

		.discord-link-light-theme a {
			color: #00b0f4;
		}
	`;#e=Ne(this,s,!1);get lightTheme(){return this.#e}set lightTheme(k){this.#e=k}#i=(Ne(this,l),Ne(this,d,void 0));get href(){return this.#i}set href(k){this.#i=k}#t=(Ne(this,c),Ne(this,y,void 0));get rel(){return this.#t}set rel(k){this.#t=k}#o=(Ne(this,g),Ne(this,p,void 0));get target(){return this.#o}set target(k){this.#o=k}#r=(Ne(this,h),Ne(this,C,void 0));get type(){return this.#r}set type(k){this.#r=k}render(){return m`<a
			href=${K(this.href)}
			rel=${K(this.rel)}
			target=${K(this.target)}
			type=${K(this.type)}
			class=${he({"discord-link-light-theme":this.lightTheme})}
			><slot></slot
		></a>`}constructor(){super(...arguments),Ne(this,D)}static{Ne(i,r)}};return X=i})();var ud=S`
	<path
		fill="currentColor"
		d="M12 2a1 1 0 0 1 1 1v10.59l3.3-3.3a1 1 0 1 1 1.4 1.42l-5 5a1 1 0 0 1-1.4 0l-5-5a1 1 0 1 1 1.4-1.42l3.3 3.3V3a1 1 0 0 1 1-1ZM3 20a1 1 0 1 0 0 2h18a1 1 0 1 0 0-2H3Z"
	/>
`;function ws(t={}){return m`<svg
		${L(t)}
		class="discord-icon-download"
		aria-hidden="true"
		role="img"
		xmlns="http://www.w3.org/2000/svg"
		width="20"
		height="20"
		fill="none"
		viewBox="0 0 24 24"
	>
		${ud}
	</svg>`}var fd=S`
	<path
	fill="#939bf9"
	d="m72 29.3v60.3c0 2.24 0 3.36-.44 4.22-.38.74-1 1.36-1.74 1.74-.86.44-1.98.44-4.22.44h-59.2c-2.24 0-3.36 0-4.22-.44-.74-.38-1.36-1-1.74-1.74-.44-.86-.44-1.98-.44-4.22v-83.2c0-2.24 0-3.36.44-4.22.38-.74 1-1.36 1.74-1.74.86-.44 1.98-.44 4.22-.44h36.3c1.96 0 2.94 0 3.86.22.5.12.98.28 1.44.5v16.88c0 2.24 0 3.36.44 4.22.38.74 1 1.36 1.74 1.74.86.44 1.98.44 4.22.44h16.88c.22.46.38.94.5 1.44.22.92.22 1.9.22 3.86z" fill="#d3d6fd"/><path d="m68.26 20.26c1.38 1.38 2.06 2.06 2.56 2.88.18.28.32.56.46.86h-16.88c-2.24 0-3.36 0-4.22-.44-.74-.38-1.36-1-1.74-1.74-.44-.86-.44-1.98-.44-4.22v-16.880029c.3.14.58.28.86.459999.82.5 1.5 1.18 2.88 2.56z" />
`;function zs(t={}){return m`<svg ${L(t)} aria-hidden="false" fill="none" width="72" height="96" viewBox="0 0 72 96">${fd}</svg>`}var rt=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},we=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},Vn=(()=>{let t=[G("discord-file-attachment")],e,r=[],i,o=U,a,s=[],l=[],u,d=[],c=[],n,y=[],g=[],b,p=[],h=[],f,C=[],D=[],X,k=[],x=[],O,Z=[],I=[],te,ve=[],ge=[];var xe=class extends o{static{i=this}static{let Q=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;a=[w()],u=[w({type:Number})],n=[w({attribute:"bytes-unit"})],b=[w()],f=[w()],X=[w()],O=[w()],te=[se({context:de,subscribe:!0}),w({type:Boolean,reflect:!0,attribute:"light-theme"})],rt(this,null,a,{kind:"accessor",name:"name",static:!1,private:!1,access:{has:V=>"name"in V,get:V=>V.name,set:(V,ae)=>{V.name=ae}},metadata:Q},s,l),rt(this,null,u,{kind:"accessor",name:"bytes",static:!1,private:!1,access:{has:V=>"bytes"in V,get:V=>V.bytes,set:(V,ae)=>{V.bytes=ae}},metadata:Q},d,c),rt(this,null,n,{kind:"accessor",name:"bytesUnit",static:!1,private:!1,access:{has:V=>"bytesUnit"in V,get:V=>V.bytesUnit,set:(V,ae)=>{V.bytesUnit=ae}},metadata:Q},y,g),rt(this,null,b,{kind:"accessor",name:"href",static:!1,private:!1,access:{has:V=>"href"in V,get:V=>V.href,set:(V,ae)=>{V.href=ae}},metadata:Q},p,h),rt(this,null,f,{kind:"accessor",name:"rel",static:!1,private:!1,access:{has:V=>"rel"in V,get:V=>V.rel,set:(V,ae)=>{V.rel=ae}},metadata:Q},C,D),rt(this,null,X,{kind:"accessor",name:"target",static:!1,private:!1,access:{has:V=>"target"in V,get:V=>V.target,set:(V,ae)=>{V.target=ae}},metadata:Q},k,x),rt(this,null,O,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:V=>"type"in V,get:V=>V.type,set:(V,ae)=>{V.type=ae}},metadata:Q},Z,I),rt(this,null,te,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:V=>"lightTheme"in V,get:V=>V.lightTheme,set:(V,ae)=>{V.lightTheme=ae}},metadata:Q},ve,ge),rt(null,e={value:i},t,{kind:"class",name:i.name,metadata:Q},null,r),xe=i=e.value,Q&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:Q})}static styles=E`
		:host {
			display: grid;
			height: -moz-fit-content;
			height: fit-content;
			grid-auto-flow: row;
			grid-row-gap: 0.25rem;
			grid-template-columns: repeat(auto-fill, minmax(100%, 1fr));
			text-indent: 0;
			min-height: 0;
			min-width: 0;
			padding-top: 0.125rem;
			padding-bottom: 0.125rem;
			position: relative;
		}

		:host > * {
			justify-self: start;
			align-self: start;
		}

		.discord-file-attachment-non-visual-media-item-container:hover .discord-button-download-attachment {
			display: block !important;
		}

		.discord-button-download-attachment {
			display: none;
			position: absolute;
			top: -8px;
			right: -8px;
			border-radius: 5px;
			outline: color-mix(in oklab, hsl(220 calc(1 * 6.5%) 18% / 1) 100%, black 0%);
			background-color: color-mix(in oklab, hsl(223 calc(1 * 6.7%) 20.6% / 1) 100%, black 0%);
		}

		.discord-link-download-attachment {
			color: color-mix(in oklab, hsl(215 calc(1 * 8.8%) 73.3% / 1) 100%, black 0%);
			display: flex;
		}

		.discord-icon-download {
			padding: 6px;
		}

		.discord-file-attachment-non-visual-media-item-container {
			margin-top: 8px;
			max-width: 100%;
			display: flex;
			flex-direction: column;
			position: relative;
		}

		.discord-file-attachment-non-visual-media-item {
			width: -moz-fit-content;
			width: fit-content;
			max-width: 100%;
		}

		.discord-file-attachment-mosaic-item-media {
			position: relative;
			max-height: inherit;
			border-radius: 2px;
			width: 100%;
			align-items: center;
			display: flex;
			flex-flow: row nowrap;
			max-width: 100%;
			height: 100%;
		}

		.discord-file-attachment-mosaic-style {
			padding: 16px;
			border-radius: 8px;
			width: 432px;
			max-width: 100%;
			flex: auto;
			border-color: #202020;
			background-color: #282828;

			align-items: center;
			flex-direction: row;
			display: flex;
			box-sizing: border-box;
			letter-spacing: 0;
			border: 1px solid transparent;
		}

		.discord-file-attachment-light-theme.discord-file-attachment-mosaic-style {
			border-color: #f3f3f3;
			background-color: #f9f9f9;
		}

		.discord-file-attachment-icon {
			width: 30px;
			height: 40px;
			margin-right: 8px;
			flex-shrink: 0;
		}

		.discord-file-attachment-inner {
			flex: 1;
			white-space: nowrap;
			text-overflow: ellipsis;
			overflow: hidden;
		}

		.discord-file-attachment-filename-link-wrapper {
			color: #00aff4;
			white-space: nowrap;
			text-overflow: ellipsis;
			overflow: hidden;
		}

		.discord-file-attachment-metadata {
			line-height: 16px;
			font-size: 12px;
			font-weight: 400;
			color: hsl(223 calc(1 * 5.8%) 52.9% / 1);
			margin-right: 8px;
		}
	`;#e=we(this,s,void 0);get name(){return this.#e}set name(Q){this.#e=Q}#i=(we(this,l),we(this,d,void 0));get bytes(){return this.#i}set bytes(Q){this.#i=Q}#t=(we(this,c),we(this,y,void 0));get bytesUnit(){return this.#t}set bytesUnit(Q){this.#t=Q}#o=(we(this,g),we(this,p,void 0));get href(){return this.#o}set href(Q){this.#o=Q}#r=(we(this,h),we(this,C,void 0));get rel(){return this.#r}set rel(Q){this.#r=Q}#a=(we(this,D),we(this,k,void 0));get target(){return this.#a}set target(Q){this.#a=Q}#s=(we(this,x),we(this,Z,void 0));get type(){return this.#s}set type(Q){this.#s=Q}#n=(we(this,I),we(this,ve,!1));get lightTheme(){return this.#n}set lightTheme(Q){this.#n=Q}render(){return m`<div class="discord-file-attachment-non-visual-media-item-container">
			<div class="discord-file-attachment-non-visual-media-item">
				<div class="discord-file-attachment-mosaic-item-media">
					<div class=${he({"discord-file-attachment-mosaic-style":!0,"discord-file-attachment-light-theme":this.lightTheme})}>
						${zs({class:"discord-file-attachment-icon",alt:"Attachment file type: unknown",title:"unknown"})}
						<div class="discord-file-attachment-inner">
							<div class="discord-file-attachment-filename-link-wrapper">
								<discord-link
									href=${K(this.href)}
									rel=${K(this.rel)}
									target=${K(this.target)}
									type=${K(this.type)}
								>
									${this.name}
								</discord-link>
							</div>
							<div class="discord-file-attachment-metadata">
								${this.bytes}${F(this.bytesUnit,()=>m` ${this.bytesUnit}`,()=>null)}
							</div>
						</div>
					</div>
				</div>
			</div>
			<div class="discord-button-download-attachment">
				<a
					class="discord-link-download-attachment"
					aria-label="Download"
					href="${K(this.href)}"
					rel="noreferrer noopener"
					target="_blank"
					role="button"
					tabindex="0"
				>
					${ws()}
				</a>
			</div>
		</div>`}constructor(){super(...arguments),we(this,ge)}static{we(i,r)}};return xe=i})();var Zt=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},Be=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},Nn=(()=>{let t=[G("discord-image-attachment")],e,r=[],i,o=U,a,s=[],l=[],u,d=[],c=[],n,y=[],g=[],b,p=[],h=[],f,C=[],D=[];var X=class extends o{static{i=this}static{let k=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;a=[w({reflect:!0,attribute:"url"})],u=[w({type:Number,reflect:!0,attribute:"height"})],n=[w({type:Number,reflect:!0,attribute:"width"})],b=[w({reflect:!0,attribute:"alt"})],f=[w({type:Boolean,attribute:"custom-image-element"})],Zt(this,null,a,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:x=>"url"in x,get:x=>x.url,set:(x,O)=>{x.url=O}},metadata:k},s,l),Zt(this,null,u,{kind:"accessor",name:"height",static:!1,private:!1,access:{has:x=>"height"in x,get:x=>x.height,set:(x,O)=>{x.height=O}},metadata:k},d,c),Zt(this,null,n,{kind:"accessor",name:"width",static:!1,private:!1,access:{has:x=>"width"in x,get:x=>x.width,set:(x,O)=>{x.width=O}},metadata:k},y,g),Zt(this,null,b,{kind:"accessor",name:"alt",static:!1,private:!1,access:{has:x=>"alt"in x,get:x=>x.alt,set:(x,O)=>{x.alt=O}},metadata:k},p,h),Zt(this,null,f,{kind:"accessor",name:"customImageElement",static:!1,private:!1,access:{has:x=>"customImageElement"in x,get:x=>x.customImageElement,set:(x,O)=>{x.customImageElement=O}},metadata:k},C,D),Zt(null,e={value:i},t,{kind:"class",name:i.name,metadata:k},null,r),X=i=e.value,k&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:k})}static styles=E`
		:host {
			display: block;
			position: relative;
			-webkit-user-select: text;
			-moz-user-select: text;
			-ms-user-select: text;
			user-select: text;
			overflow: hidden;
			border-radius: 3px;
		}

		.discord-image-attachment {
			color: #dcddde;
			display: flex;
			font-size: 13px;
			line-height: 150%;
			margin-bottom: 8px;
			margin-top: 8px;
		}
	`;#e=Be(this,s,void 0);get url(){return this.#e}set url(k){this.#e=k}#i=(Be(this,l),Be(this,d,void 0));get height(){return this.#i}set height(k){this.#i=k}#t=(Be(this,c),Be(this,y,void 0));get width(){return this.#t}set width(k){this.#t=k}#o=(Be(this,g),Be(this,p,"discord image attachment"));get alt(){return this.#o}set alt(k){this.#o=k}#r=(Be(this,h),Be(this,C,!1));get customImageElement(){return this.#r}set customImageElement(k){this.#r=k}componentWillRender(){this.customImageElement||bn(this.url)}render(){return m`
			<div class="discord-image-attachment">
				<div class="discord-image-wrapper" style="${it({height:`${this.height}px`,width:`${this.width}px`})}">
					${F(this.customImageElement,()=>m`<slot></slot>`,()=>m`<img
								alt=${K(this.alt)}
								src=${K(this.url)}
								height=${K(this.height)}
								width=${K(this.width)}
							/>`)}
				</div>
			</div>
		`}constructor(){super(...arguments),Be(this,D)}static{Be(i,r)}};return X=i})();function vd(t){return t.startsWith("#")?t.slice(1):t}function gd(t){let e=t.length===3||t.length===4,r=e?`${t.slice(0,1)}${t.slice(0,1)}`:t.slice(0,2),i=e?`${t.slice(1,2)}${t.slice(1,2)}`:t.slice(2,4),o=e?`${t.slice(2,3)}${t.slice(2,3)}`:t.slice(4,6),a=(e?`${t.slice(3,4)}${t.slice(3,4)}`:t.slice(6,8))||"ff";return{r,g:i,b:o,a}}function to(t){return Number.parseInt(t,16)}function bd({r:t,g:e,b:r,a:i}){return{r:to(t),g:to(e),b:to(r),a:Number((to(i)/255).toFixed(2))}}function xd(t){return typeof t=="number"||typeof t=="string"&&Number.isFinite(Number(t))}function yd(t,e){let{r,g:i,b:o,a}=t,s=xd(e)?e:a;return`rgba(${r}, ${i}, ${o}, ${s})`}function io(t,e){let r=vd(t),i=gd(r),o=bd(i);return yd(o,e)}var _d=S`
	<path
		fill-rule="evenodd"
		clip-rule="evenodd"
		fill="currentColor"
		d="M18.5 23c.88 0 1.7-.25 2.4-.69l1.4 1.4a1 1 0 0 0 1.4-1.42l-1.39-1.4A4.5 4.5 0 1 0 18.5 23Zm0-2a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z"
	/>
	<path
		fill="currentColor"
		d="M3 3a1 1 0 0 0 0 2h18a1 1 0 1 0 0-2H3ZM2 8a1 1 0 0 1 1-1h18a1 1 0 1 1 0 2H3a1 1 0 0 1-1-1ZM3 11a1 1 0 1 0 0 2h11a1 1 0 1 0 0-2H3ZM2 16a1 1 0 0 1 1-1h8a1 1 0 1 1 0 2H3a1 1 0 0 1-1-1ZM3 19a1 1 0 1 0 0 2h8a1 1 0 1 0 0-2H3Z"
	/>
`;function ks(t={}){return m`<svg
		${L(t)}
		class="discord-mention-icon"
		aria-label="Browse Channels"
		aria-hidden="false"
		role="img"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${_d}
	</svg>`}var wd=S`
	<path
		fill="currentColor"
		d="M21.487 5.126L12.487 0.126C12.184 -0.042 11.818 -0.042 11.515 0.126L2.51498 5.126C2.19798 5.302 2.00098 5.636 2.00098 5.999C2.00098 6.693 2.11498 22.999 12.001 22.999C21.887 22.999 22.001 6.693 22.001 5.999C22.001 5.636 21.804 5.302 21.487 5.126ZM12.001 5.999C13.382 5.999 14.501 7.118 14.501 8.499C14.501 9.88 13.382 10.999 12.001 10.999C10.62 10.999 9.50098 9.88 9.50098 8.499C9.50098 7.118 10.62 5.999 12.001 5.999ZM8.25098 16C8.25098 13.699 9.69998 12.25 12.001 12.25C14.302 12.25 15.751 13.699 15.751 16H8.25098Z"
	/>
`;function Ms(t={}){return m`<svg
		${L(t)}
		class="discord-mention-icon"
		aria-label="Customise Community"
		aria-hidden="false"
		role="img"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${wd}
	</svg>`}var zd=S`
	<path
		d="M11 3a1 1 0 1 1 2 0v2h5.75c.16 0 .3.07.4.2l2.63 3.5a.5.5 0 0 1 0 .6l-2.63 3.5a.5.5 0 0 1-.4.2H13v5h2a2 2 0 0 1 2 2v1a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1v-1c0-1.1.9-2 2-2h2v-5H2.8a.5.5 0 0 1-.44-.72L3.9 9.22a.5.5 0 0 0 0-.44L2.36 5.72A.5.5 0 0 1 2.81 5H11V3Z"
		fill="currentColor"
	/>
`;function $s(t={}){return m`<svg
		${L(t)}
		class="discord-mention-icon"
		aria-label="Server Guide"
		aria-hidden="false"
		role="img"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${zd}
	</svg>`}var Vi=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},ot=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},Bn=(()=>{let t=[G("discord-mention")],e,r=[],i,o=U,a,s=[],l=[],u,d=[],c=[],n,y=[],g=[],b,p=[],h=[];var f=class extends o{static{i=this}static{let C=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;a=[w({type:Boolean,reflect:!0})],u=[w({reflect:!0})],n=[w({reflect:!0})],b=[se({context:de,subscribe:!0}),w({type:Boolean,reflect:!0,attribute:"light-theme"})],Vi(this,null,a,{kind:"accessor",name:"highlight",static:!1,private:!1,access:{has:D=>"highlight"in D,get:D=>D.highlight,set:(D,X)=>{D.highlight=X}},metadata:C},s,l),Vi(this,null,u,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:D=>"type"in D,get:D=>D.type,set:(D,X)=>{D.type=X}},metadata:C},d,c),Vi(this,null,n,{kind:"accessor",name:"color",static:!1,private:!1,access:{has:D=>"color"in D,get:D=>D.color,set:(D,X)=>{D.color=X}},metadata:C},y,g),Vi(this,null,b,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:D=>"lightTheme"in D,get:D=>D.lightTheme,set:(D,X)=>{D.lightTheme=X}},metadata:C},p,h),Vi(null,e={value:i},t,{kind:"class",name:i.name,metadata:C},null,r),f=i=e.value,C&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:C})}static styles=E`
		:host {
			color: #e3e7f8;
			background-color: hsla(235, 85.6%, 64.7%, 0.3);
			font-weight: 500;
			padding: 0 2px;
			border-radius: 3px;
			unicode-bidi: -moz-plaintext;
			unicode-bidi: plaintext;
			-webkit-transition:
				background-color 50ms ease-out,
				color 50ms ease-out;
			transition:
				background-color 50ms ease-out,
				color 50ms ease-out;
			cursor: pointer;
		}

		:host([type='role']) {
			background-color: rgba(#e3e7f8, 0.1);
		}

		:host([type='channel']) {
			position: relative;
		}

		:host([type='voice']),
		:host([type='locked']),
		:host([type='thread']),
		:host([type='forum']) {
			position: relative;
		}

		:host(:hover) {
			color: #fff;
			background-color: hsl(235, 85.6%, 64.7%);
		}

		:host([highlight][type='user']:hover) {
			text-decoration: underline;
			text-underline-offset: 1px;
		}

		:host([light-theme]) {
			color: #5865f2;
			background-color: hsla(235, 85.6%, 64.7%, 0.15);
		}

		:host([light-theme]:hover) {
			color: #ffffff;
			background-color: hsl(235, 85.6%, 64.7%);
		}

		.discord-mention-icon {
			width: 1rem;
			height: 1rem;
			margin-right: 4px;
			vertical-align: middle;
			margin-bottom: 0.2rem;
		}

		.no-wrap {
			white-space: nowrap;
		}
	`;#e=ot(this,s,!1);get highlight(){return this.#e}set highlight(C){this.#e=C}#i=(ot(this,l),ot(this,d,"user"));get type(){return this.#i}set type(C){this.#i=C}#t=(ot(this,c),ot(this,y,void 0));get color(){return this.#t}set color(C){this.#t=C}setHoverColor=(ot(this,g),()=>{this.color&&(this.style.backgroundColor=io(this.color,.3))});resetHoverColor=()=>{this.color&&(this.style.backgroundColor=io(this.color,.1))};#o=ot(this,p,!1);get lightTheme(){return this.#o}set lightTheme(C){this.#o=C}connectedCallback(){super.connectedCallback(),this.color&&this.type==="role"&&(this.addEventListener("mouseover",this.setHoverColor),this.addEventListener("mouseout",this.resetHoverColor))}disconnectedCallback(){this.removeEventListener("mouseover",this.setHoverColor),this.removeEventListener("mouseout",this.resetHoverColor),super.disconnectedCallback()}willUpdate(){this.color&&(this.style.color=this.color,this.type==="role"&&(this.style.backgroundColor=io(this.color,.1)))}render(){return m`<span class="no-wrap"
				>${Qr(this.type,[["channel",()=>Ci()],["user",()=>m`@`],["role",()=>m`@`],["voice",()=>Oi()],["locked",()=>Li()],["thread",()=>Si()],["forum",()=>Ei()],["server-guide",()=>$s()],["channels-and-roles",()=>ks()],["customize-community",()=>Ms()],["slash",()=>m`/`]])}</span
			><slot></slot>`}constructor(){super(...arguments),ot(this,h)}static{ot(i,r)}};return f=i})();var Rn=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},Ts=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},Fn=(()=>{let t=[G("discord-pre")],e,r=[],i,o=U,a,s=[],l=[];var u=class extends o{static{i=this}static{let d=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;a=[w({type:Boolean,reflect:!0})],Rn(this,null,a,{kind:"accessor",name:"embed",static:!1,private:!1,access:{has:c=>"embed"in c,get:c=>c.embed,set:(c,n)=>{c.embed=n}},metadata:d},s,l),Rn(null,e={value:i},t,{kind:"class",name:i.name,metadata:d},null,r),u=i=e.value,d&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:d})}static styles=E`
		:host pre {
			border-radius: 4px;
			padding: 0;
			font-size: 0.75rem;
			line-height: 1rem;
			margin-top: 6px;
			white-space: pre-wrap;
			background-clip: border-box;
			width: 90%;
			border: none;
		}

		:host([embed]) pre {
			margin: 0;
			margin-top: 6px;
			width: 100%;
		}
	`;#e=Ts(this,s,!1);get embed(){return this.#e}set embed(d){this.#e=d}render(){return m`<pre><slot></slot
		></pre>`}constructor(){super(...arguments),Ts(this,l)}static{Ts(i,r)}};return u=i})();var qn=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},Hs=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},Un=(()=>{let t=[G("discord-quote")],e,r=[],i,o=U,a,s=[],l=[];var u=class extends o{static{i=this}static{let d=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;a=[se({context:de,subscribe:!0}),w({type:Boolean,reflect:!0,attribute:"light-theme"})],qn(this,null,a,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:c=>"lightTheme"in c,get:c=>c.lightTheme,set:(c,n)=>{c.lightTheme=n}},metadata:d},s,l),qn(null,e={value:i},t,{kind:"class",name:i.name,metadata:d},null,r),u=i=e.value,d&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:d})}static styles=E`
		:host {
			display: flex;
		}

		.discord-quote-divider {
			background-color: #4f545c;
			border-radius: 4px;
			font-size: 0.9em;
			font-style: normal;
			font-weight: 400;
			margin: 0;
			padding: 0;
			width: 4px;
		}

		:host([light-theme]) .discord-quote-divider {
			background-color: #c4c9ce;
		}

		blockquote {
			margin-block-end: unset;
			margin-block-start: unset;
			margin-inline-end: unset;
			margin-inline-start: unset;
			padding: 0 8px 0 12px;
		}
	`;#e=Hs(this,s,!1);get lightTheme(){return this.#e}set lightTheme(d){this.#e=d}render(){return m`
			<div class="discord-quote-divider"></div>
			<!-- display: inline -->
			<blockquote><slot></slot></blockquote>
		`}constructor(){super(...arguments),Hs(this,l)}static{Hs(i,r)}};return u=i})();var kd=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},Md=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},Wn=(()=>{let t=[G("discord-time")],e,r=[],i,o=U;var a=class extends o{static{i=this}static{let s=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;kd(null,e={value:i},t,{kind:"class",name:i.name,metadata:s},null,r),a=i=e.value,s&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:s})}static styles=E`
		:host {
			white-space: nowrap;
			background-color: #ffffff0f;
			border-radius: 3px;
			padding: 0 2px;
		}
	`;render(){return m`<slot></slot>`}static{Md(i,r)}};return a=i})();var $d=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},Td=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},ob=(()=>{let t=[G("discord-attachments")],e,r=[],i,o=U;var a=class extends o{static{i=this}static{let s=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;$d(null,e={value:i},t,{kind:"class",name:i.name,metadata:s},null,r),a=i=e.value,s&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:s})}static styles=E`
		:host {
			display: grid;
			grid-auto-flow: row;
			grid-row-gap: 0.25rem;
			text-indent: 0;
			min-height: 0;
			min-width: 0;
			padding-top: 0.125rem;
			padding-bottom: 0.125rem;
			position: relative;
		}

		:host > * {
			justify-self: start;
			-ms-flex-item-align: start;
			align-self: start;
		}
	`;render(){return m`<slot></slot>`}static{Td(i,r)}};return a=i})();var Hd=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},Ed=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},cb=(()=>{let t=[G("discord-embed-description")],e,r=[],i,o=U;var a=class extends o{static{i=this}static{let s=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;Hd(null,e={value:i},t,{kind:"class",name:i.name,metadata:s},null,r),a=i=e.value,s&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:s})}static styles=E`
		:host {
			font-size: 0.875rem;
			font-weight: 400;
			grid-column: 1/1;
			line-height: 1.125rem;
			margin-top: 8px;
			min-width: 0;
		}
	`;render(){return m`<slot></slot>`}static{Ed(i,r)}};return a=i})();var Cd=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},Sd=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},ub=(()=>{let t=[G("discord-embed-fields")],e,r=[],i,o=U;var a=class extends o{static{i=this}static{let s=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;Cd(null,e={value:i},t,{kind:"class",name:i.name,metadata:s},null,r),a=i=e.value,s&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:s})}static styles=E`
		:host {
			display: grid;
			grid-column: 1/1;
			margin-top: 8px;
			grid-gap: 8px;
		}

		::slotted([inline-index='1']) {
			grid-column: 1/5 !important;
		}

		::slotted([inline-index='2']) {
			grid-column: 5/9 !important;
		}

		::slotted([inline-index='3']) {
			grid-column: 9/13 !important;
		}
	`;render(){return m`<slot></slot>`}static{Sd(i,r)}};return a=i})();On.elementStyles.push(E`
  :host { margin: 0; flex-wrap: wrap; gap: 0 2px; }
  :host .discord-author-username { color: var(--strong); }
  :host .discord-author-username:hover { text-decoration: none; cursor: auto; }
`);Sn.elementStyles.push(E`
  :host { padding: 0 4.4px; border-radius: 4px; background: var(--brand); font-size: 12px; font-weight: 600; }
`);In.elementStyles.push(E`
  :host { background: none; font-family: inherit; }
  code, :host([embed]) code {
    margin: 0; padding: 0 .25em; border: 1px solid var(--line); border-radius: 4px; background: var(--code);
    font: .85em/1.125rem var(--mono);
  }
  :host([multiline]) code, :host([embed][multiline]) code {
    width: auto; padding: 8px; border: 1px solid var(--line); border-radius: 4px; background: var(--code); font-size: 14px;
  }
`);Fn.elementStyles.push(E`
  :host { display: block; }
  :host pre, :host([embed]) pre { width: auto; margin: 6px 0; font: inherit; overflow-wrap: anywhere; }
`);Un.elementStyles.push(E`
  .discord-quote-divider { flex: none; background: var(--quote); }
  blockquote { min-width: 0; }
`);Pn.elementStyles.push(Te);Bn.elementStyles.push(E`
  :host, :host([type='role']) { background: var(--mention-tint); color: var(--mention); cursor: auto; }
  :host(:hover) { background: var(--mention-tint); color: var(--mention); }
  :host([role='button']) { cursor: pointer; }
  :host([role='button']:hover) { background: var(--brand); color: #fff; }
  :host(:focus-visible) { outline: 2px solid var(--link); outline-offset: 2px; }
`);Wn.elementStyles.push(E`
  :host { background: var(--active); white-space: normal; }
`);Nn.elementStyles.push(E`
  .discord-image-attachment { margin: 4px 0 0; }
  .discord-image-wrapper { max-width: 100%; }
`);Vn.elementStyles.push(E`
  .discord-file-attachment-mosaic-style { border-color: var(--edge); background: var(--raised); }
  .discord-file-attachment-metadata { color: var(--muted); }
  .discord-link-download-attachment { color: var(--muted); }
  .discord-button-download-attachment { background: var(--raised); }
`);var Es=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},Ni=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},Cs=(()=>{let t=[G("discord-spoiler")],e,r=[],i,o=U,a,s=[],l=[],u,d=[],c=[];var n=class extends o{static{i=this}static{let y=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;a=[w({type:Boolean,reflect:!0})],u=[se({context:de}),w({type:Boolean,reflect:!0,attribute:"light-theme"})],Es(this,null,a,{kind:"accessor",name:"activated",static:!1,private:!1,access:{has:g=>"activated"in g,get:g=>g.activated,set:(g,b)=>{g.activated=b}},metadata:y},s,l),Es(this,null,u,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:g=>"lightTheme"in g,get:g=>g.lightTheme,set:(g,b)=>{g.lightTheme=b}},metadata:y},d,c),Es(null,e={value:i},t,{kind:"class",name:i.name,metadata:y},null,r),n=i=e.value,y&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:y})}static styles=E`
		:host {
			background-color: #202225;
			border-radius: 3px;
			color: transparent;
			cursor: pointer;
		}

		:host([light-theme]) {
			background-color: #c4c9ce;
		}

		:host(:hover) {
			background-color: rgba(32, 34, 37, 0.8);
		}

		:host([light-theme]:hover) {
			background-color: #cfd3d7;
		}

		:host([activated]) {
			color: inherit;
			background-color: hsla(0, 0%, 100%, 0.1);
		}

		:host([light-theme][activated]) {
			background-color: #e5e5e5;
		}
	`;#e=Ni(this,s,!1);get activated(){return this.#e}set activated(y){this.#e=y}#i=(Ni(this,l),Ni(this,d,!1));get lightTheme(){return this.#i}set lightTheme(y){this.#i=y}render(){return m`<slot
			@click=${()=>{this.activated=!0}}
			@keydown=${()=>{this.activated=!0}}
		></slot>`}constructor(){super(...arguments),Ni(this,c)}static{Ni(i,r)}};return n=i})();var Ss=class extends Cs{static styles=E`
    ${Cs.styles}
    :host, :host(:hover) { border-radius: 4px; background: var(--spoiler); }
    :host([activated]) { background: var(--active); cursor: auto; }
    :host(:not([activated])) span { visibility: hidden; }
    @media (forced-colors: active) { :host(:not([activated])) { outline: 1px solid ButtonText; } }
    :host(:focus-visible) { outline: 2px solid var(--link); outline-offset: 2px; }
  `;connectedCallback(){super.connectedCallback(),this.activated||this.#e(),this.performUpdate()}render(){return m`<span aria-hidden=${this.activated?ie:"true"}><slot></slot></span>`}#e(){this.role="button",this.tabIndex=0,this.ariaLabel="Spoiler",this.addEventListener("click",this.#i),this.addEventListener("keydown",this.#i)}#i=e=>{this.activated||e instanceof KeyboardEvent&&e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),this.reveal())};reveal(){this.activated=!0,this.removeAttribute("role"),this.removeAttribute("aria-label")}};customElements.define("play-spoiler",Ss);var Ld=[[/<@!?(\d+)>/y,t=>Ls("user",Od(t))],[/<@&(\d+)>/y,t=>Ls("role",ct().find(e=>e.id===t)?.name??"unknown-role")],[/<#(\d+)>/y,t=>Ls("channel",ht().find(e=>e.id===t)?.name??"unknown")],[/<\/([^:<>\n]{1,98}):(?:\d+)>/y,t=>Ad(t)],[/<t:(-?\d{1,12})(?::([tTdDfFR]))?>/y,(t,e)=>jd(Number(t)*1e3,e)],[/<a?:(\w{2,32}):\d+>/y,t=>`:${t}:`]];function Kn(t,e){for(let[r,i]of Ld){r.lastIndex=e;let o=r.exec(t);if(o)return{node:i(o[1],o[2]),end:r.lastIndex}}return null}function Od(t){let e=Bo(t);return e?ne(e):"unknown-user"}function Ls(t,e){return v("discord-mention",{class:"mention",type:t},e)}function Ad(t){let e=v("discord-mention",{class:"mention",type:"slash",role:"button",tabindex:"0",onclick:r,onkeydown:i},t);return e;function r(){e.dispatchEvent(new CustomEvent("command",{bubbles:!0,composed:!0,detail:t}))}function i(o){o.key!=="Enter"&&o.key!==" "||(o.preventDefault(),r())}}var Zn={t:{timeStyle:"short"},T:{timeStyle:"medium"},d:{dateStyle:"short"},D:{dateStyle:"long"},f:{dateStyle:"long",timeStyle:"short"},F:{dateStyle:"full",timeStyle:"short"}};function jd(t,e="f"){let r=new Date(t),i=r.toLocaleString([],Zn.F),o=e==="R"?Dd(t-Date.now()):r.toLocaleString([],Zn[e]);return v("discord-time",{},v("time",{datetime:r.toISOString(),title:i},o))}var Gn=[["year",31536e3],["month",2592e3],["day",86400],["hour",3600],["minute",60],["second",1]];function Dd(t){let e=Math.trunc(t/1e3),[r,i]=Gn.find(([,o])=>Math.abs(e)>=o)??Gn.at(-1);return new Intl.RelativeTimeFormat([],{numeric:"auto"}).format(Math.trunc(e/i),r)}var el=/(?<!\\)```(?:([\w+#.-]+)\n)?([^]*?)```\n?/,Id=/^>>> ([^]*)|((?:^> .*(?:\n|$))+)/;function st(t){return tl(t,new RegExp(`${el.source}|${Id.source}`,"gm"))}function tl(t,e){let r=document.createDocumentFragment(),i=0;for(let{0:o,index:a,1:s,2:l,3:u,4:d}of t.matchAll(e))Yn(r,t.slice(i,a)),l!==void 0?r.append(v("discord-code",{multiline:!0,"data-language":s},l.replace(/^\n|\n$/g,""))):r.append(Pd(u??d.replace(/^> /gm,"").replace(/\n$/,""))),i=a+o.length;return Yn(r,t.slice(i)),r}function Pd(t){return v("discord-quote",{},tl(t,new RegExp(el,"g")))}function We(t){let e=document.createDocumentFragment(),r="";for(let i=0;i<t.length;){let o=qd(t,i);if(!o){r+=t[i++];continue}e.append(r,o.node),r="",i=o.end}return e.append(r),e}var Os=/^( *)([-*]|\d+\.) +(.*\S.*)$/,il=/^(#{1,3}) +(.*\S.*)$/,Jn=/^-# +(.*\S.*)$/,Vd=[[il,Nd],[Jn,t=>v("small",{class:"subtext"},We(Bi(Jn,t.shift())[1]))],[Os,rl]];function Yn(t,e){let r=e.split(`
`),i=[],o=(a="")=>i.length&&t.append(We(i.splice(0).join(`
`)+a));for(;r.length;){let[,a]=Vd.find(([s])=>s.test(r[0]))??[];a?(o(`
`),t.append(a(r))):i.push(r.shift())}o()}function Bi(t,e){return t.exec(e??"")}function Nd(t){let[,e,r]=Bi(il,t.shift());return v("play-header",{level:e.length},We(r))}function rl(t){let[,e,r]=Bi(Os,t[0]),i=r.endsWith(".")?v("ol",{start:parseInt(r,10)}):v("ul");for(let o;t.length&&(o=Os.exec(t[0]))&&o[1].length>=e.length;)o[1].length>e.length?i.lastElementChild.append(rl(t)):(i.append(v("li",{},We(o[3]))),t.shift());return i}var Bd=[["**","strong"],["__","u"],["~~","s"],["||","play-spoiler"],["*","em"],["_","em"]],Rd=/\[((?:\\.|[^[\]\\])+)\]\(<?(https?:\/\/[^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?: +"[^"]*")?\)/y,Fd=/<(https?:\/\/[^\s<>]+)>/y,Xn=/https?:\/\/[^\s<>]+/y;function qd(t,e){switch(t[e]){case"\\":return Ud(t,e);case"`":return Wd(t,e);case"[":return Qn(Rd,t,e);case"<":return Kn(t,e)??Qn(Fd,t,e);case"h":return Zd(t,e);case"*":case"_":case"~":case"|":return Kd(t,e);default:return null}}function Ud(t,e){let r=t[e+1];return r&&/[!-/:-@[-`{-~]/.test(r)?{node:r,end:e+2}:null}function Wd(t,e){let r=ol(t,e);if(r===e)return null;let i=Bi(/^`+/,t.slice(e))[0].length;return{node:v("discord-code",{},t.slice(e+i,r-i).trim()),end:r}}function ol(t,e){let r=Bi(/^`+/,t.slice(e))[0],i=new RegExp("(?<!`)"+r+"(?!`)","g");return i.lastIndex=e+r.length,i.test(t)?i.lastIndex:e}function Qn(t,e,r){t.lastIndex=r;let i=t.exec(e);if(!i)return null;let[o,a,s]=i;return s&&/https?:\/\//.test(a)?null:{node:s?As(s,We(a)):As(a,a),end:r+o.length}}function As(t,e){return v("discord-link",{href:Ye(t),target:"_blank",rel:"noopener noreferrer"},e)}function Zd(t,e){Xn.lastIndex=e;let r=Xn.exec(t)?.[0];if(!r||/\w/.test(t[e-1]??""))return null;let i=Gd(r),o=Ye(r.slice(0,i));return o?{node:As(o,o),end:e+i}:null}function Gd(t){let e=t.split("(").length-t.split(")").length,r=t.length;for(;;r--){let i=t[r-1]??"";if(i===")"&&e<0)e++;else if(!/[.,:;!?"'\]*_~|]/.test(i))return r}}function Kd(t,e){for(let[r,i]of Bd){if(!t.startsWith(r,e))continue;let o=e+r.length,a=Jd(t,o,r);if(a>o)return{node:v(i,{},We(t.slice(o,a))),end:a+r.length}}return null}function Jd(t,e,r){let i=r.length===1;if(i&&!Yd(t,e,r))return-1;for(let o=e;o<t.length;)if(t[o]==="\\")o+=2;else if(t[o]==="`")o=Math.max(ol(t,o),o+1);else if(!t.startsWith(r,o))o++;else if(i&&t[o+1]===r)o+=2;else if(i&&!Xd(t,o,r))o++;else return!i&&t[o+r.length]===r[0]?o+1:o;return-1}function Yd(t,e,r){return/\s/.test(t[e]??" ")||t[e]===r?!1:r==="*"||!/\w/.test(t[e-2]??"")}function Xd(t,e,r){return/\s/.test(t[e-1]??" ")?!1:r==="*"||!/\w/.test(t[e+1]??"")}function ro({url:t,description:e="",width:r,height:i},o){return Qd(t)?v("a",{class:o,href:t,target:"_blank",rel:"noopener","aria-label":e?null:"Image"},v("img",{src:t,alt:e,title:e||null,width:r,height:i})):v("p",{class:`${o} elsewhere`},"Image, not loaded here: ",e||t)}function Qd(t){if(!URL.canParse(t,location.href))return!1;let{protocol:e,origin:r}=new URL(t,location.href);return e==="data:"||r===location.origin}function sl(t){let{url:e,filename:r,size:i,content_type:o=""}=t;if(o.startsWith("image/"))return v("discord-image-attachment",{class:"attachment","custom-image-element":!0,alt:t.description},ro(t,"attached"));let{number:a,unit:s}=em(i);return v("discord-file-attachment",{class:"attachment attached-file",name:r,bytes:a,"bytes-unit":s,target:"_blank",rel:"noopener",href:Ye(new URL(e,location.href).href)})}function em(t){let[e,r]=t<1024?[1,"bytes"]:t<1048576?[1024,"KB"]:[1048576,"MB"];return{number:Math.round(t/e*10)/10,unit:r}}var Ri=class extends bs{static styles=E`
    ${bs.styles} ${Te}
    :host { margin: 4px 0 0; max-width: min(520px, 100%); color: inherit; font-size: 14px; line-height: 18px; }
    .discord-left-border, :host .discord-left-border { background: var(--bar-of-embed, var(--bar)); }
    :host .discord-embed-wrapper { max-width: 100%; border: 1px solid var(--edge); border-left: 0; background: var(--raised); }
    :host .discord-embed-wrapper .discord-embed-grid { display: grid; grid-template-columns: minmax(0, 1fr) auto; padding: 8px 16px 16px 12px; }
    :host .discord-embed-author, :host .discord-embed-author a { color: var(--strong); }
    :host .discord-embed-title { color: var(--strong); line-height: 1.375; }
    :host .discord-embed-title a { color: var(--link); }
    ::slotted(*) { grid-column: 1; }
    ::slotted([slot="fields"]), :host .discord-embed-media, :host .discord-embed-footer { grid-column: 1 / -1; }
    :host .discord-embed-media { contain: none; }
    .embed-image, .embed-thumbnail { display: block; width: fit-content; max-width: 100%; border-radius: 4px; }
    .embed-image img { display: block; width: auto; max-width: 100%; height: auto; max-height: 400px; border-radius: 4px; background: var(--canvas); }
    .embed-thumbnail { grid-column: 2; grid-row: 1 / span 6; margin: 8px 0 0 16px; }
    .embed-thumbnail img { display: block; width: auto; max-width: 80px; height: auto; max-height: 80px; border-radius: 4px; }
    .elsewhere { color: var(--muted); }
    p.embed-thumbnail { grid-column: 1 / -1; grid-row: auto; margin-left: 0; }
    .embed-footer { grid-column: 1 / -1; margin-top: 8px; color: var(--muted); font-size: 12px; line-height: 16px; white-space: pre-line; }
  `;data={};connectedCallback(){super.connectedCallback();let{color:e}=this.data;e&&this.style.setProperty("--bar-of-embed",`#${e.toString(16).padStart(6,"0")}`),this.performUpdate()}render(){let{author:e,title:r,url:i,image:o,thumbnail:a}=this.data;return m`<div class="discord-left-border"></div>
      <div class="discord-embed-root"><div class="discord-embed-wrapper"><div class="discord-embed-grid">
        ${e?m`<div class="discord-embed-author embed-author">${al(e.url,e.name)}</div>`:ie}
        ${r?m`<h4 class="discord-embed-title embed-title">${al(i,We(r))}</h4>`:ie}
        <slot name="description"></slot>
        <slot name="fields"></slot>
        ${o?m`<div class="discord-embed-media">${ro(o,"embed-image")}</div>`:ie}
        ${a?ro(a,"embed-thumbnail"):ie}
        ${this.#e()}
      </div></div></div>`}#e(){let{footer:e,timestamp:r}=this.data,o=[e?.text,r&&new Date(r).toLocaleString([],{dateStyle:"short",timeStyle:"short"})].filter(Boolean).join(" • ");return o?m`<div class="embed-footer">${o}</div>`:ie}};customElements.define("play-embed",Ri);function al(t,e){return Ye(t)?m`<a href=${t} target="_blank" rel="noopener noreferrer">${e}</a>`:e}var Gt=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},Re=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},js=(()=>{let t=[G("discord-embed-field")],e,r=[],i,o=U,a,s=[],l=[],u,d=[],c=[],n,y=[],g=[],b,p=[],h=[],f,C=[],D=[];var X=class extends o{static{i=this}static{let k=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;a=[w({reflect:!0,attribute:"field-title"})],u=[w({attribute:!1})],n=[w({type:Boolean,reflect:!0,attribute:"inline"})],b=[w({type:Number,reflect:!0,attribute:"inline-index"})],f=[se({context:de,subscribe:!0}),w({type:Boolean,reflect:!0,attribute:"light-theme"})],Gt(this,null,a,{kind:"accessor",name:"fieldTitle",static:!1,private:!1,access:{has:x=>"fieldTitle"in x,get:x=>x.fieldTitle,set:(x,O)=>{x.fieldTitle=O}},metadata:k},s,l),Gt(this,null,u,{kind:"accessor",name:"embedFieldEmojisMap",static:!1,private:!1,access:{has:x=>"embedFieldEmojisMap"in x,get:x=>x.embedFieldEmojisMap,set:(x,O)=>{x.embedFieldEmojisMap=O}},metadata:k},d,c),Gt(this,null,n,{kind:"accessor",name:"inline",static:!1,private:!1,access:{has:x=>"inline"in x,get:x=>x.inline,set:(x,O)=>{x.inline=O}},metadata:k},y,g),Gt(this,null,b,{kind:"accessor",name:"inlineIndex",static:!1,private:!1,access:{has:x=>"inlineIndex"in x,get:x=>x.inlineIndex,set:(x,O)=>{x.inlineIndex=O}},metadata:k},p,h),Gt(this,null,f,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:x=>"lightTheme"in x,get:x=>x.lightTheme,set:(x,O)=>{x.lightTheme=O}},metadata:k},C,D),Gt(null,e={value:i},t,{kind:"class",name:i.name,metadata:k},null,r),X=i=e.value,k&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:k})}static styles=E`
		:host {
			font-size: 0.875rem;
			line-height: 1.125rem;
			min-width: 0;
			font-weight: 400;
			grid-column: 1/13;
			word-break: break-word;
		}

		:host .discord-field-title {
			color: #ffffff;
			font-weight: 600;
			font-size: 0.875rem;
			line-height: 1.125rem;
			min-width: 0;
			margin-bottom: 2px;
		}

		:host .discord-inline-field {
			flex-grow: 1;
			flex-basis: auto;
			min-width: 150px;
		}

		:host([light-theme]) .discord-field-title {
			color: #313338;
		}
	`;#e=Re(this,s,void 0);get fieldTitle(){return this.#e}set fieldTitle(k){this.#e=k}#i=(Re(this,l),Re(this,d,{}));get embedFieldEmojisMap(){return this.#i}set embedFieldEmojisMap(k){this.#i=k}#t=(Re(this,c),Re(this,y,!1));get inline(){return this.#t}set inline(k){this.#t=k}#o=(Re(this,g),Re(this,p,void 0));get inlineIndex(){return this.#o}set inlineIndex(k){this.#o=k}#r=(Re(this,h),Re(this,C,!1));get lightTheme(){return this.#r}set lightTheme(k){this.#r=k}validInlineIndices=(Re(this,D),new Set([1,2,3]));checkInlineIndex(){if(this.inlineIndex){let k=Number(this.inlineIndex);if(!Number.isNaN(k)&&!this.validInlineIndices.has(k))throw new RangeError("DiscordEmbedField `inlineIndex` prop must be one of: 1, 2, or 3")}}render(){this.checkInlineIndex();let k=this.parseTitle(this.fieldTitle),x=F(k,()=>m`<div class="discord-field-title">${[...k]}</div>`);return m`${x}<slot></slot>`}parseTitle(k){if(!k)return null;let x=[],O="";for(let Z of k.split(`
`)){for(let I of Z.split(" ")){let te=Vt(I)??this.embedFieldEmojisMap[I]??{};te.name?x.push(m`<discord-custom-emoji name=${te.name} url=${K(te.url)} embed-emoji></discord-custom-emoji>`):O+=`${I} `,O===" "&&x.push(m`<br />`)}x.push(O),O=""}return x.map(Z=>typeof Z=="string"?m`<span>${Z}</span>`:Z)}static{Re(i,r)}};return X=i})();var Fi=class extends js{static styles=E`
    ${js.styles} ${Te}
    :host .discord-field-title { color: var(--strong); }
  `;connectedCallback(){super.connectedCallback(),this.performUpdate()}render(){return m`<div class="discord-field-title field-name">${We(this.fieldTitle)}</div><slot></slot>`}};customElements.define("play-field",Fi);function nl(t){let e=new Ri;Object.assign(e,{data:t,slot:"embeds",className:"embed"}),t.description&&e.append(v("discord-embed-description",{slot:"description",class:"embed-description markdown"},st(t.description))),t.fields?.length&&e.append(tm(t.fields));for(let r of e.querySelectorAll("discord-code"))r.setAttribute("embed","");return e}function tm(t){return v("discord-embed-fields",{slot:"fields",class:"fields"},...rm(t).flatMap(e=>e.map(r=>im(r,e.length))))}function im({name:t,value:e},r){let i=new Fi;return i.fieldTitle=t,i.className=`field of-${r}`,i.append(v("div",{class:"field-value markdown"},st(e))),i}function rm(t){let e=[];for(let r of t){let i=e.at(-1);r.inline&&i?.[0]?.inline&&i.length<3?i.push(r):e.push([r])}return e}var oo=1;function cl(t,e){let{author:r,flags:i,failed:o}=t,a=(i&64)!==0,s=["message",r.bot&&"from-app",a&&"ephemeral",o&&"failed"].filter(Boolean),l=sm(t,e.dismiss);l.append(...am(t,e));let u=v("article",{class:s.join(" "),"data-message":t.id,"aria-label":`${ne(r)}, ${ps(new Date(t.timestamp))}${a?", only for you":""}`},l);return Ua(u,t,e),u}function sm({author:t,flags:e,mentions:r,timestamp:i},o){let a=new Ii;return Object.assign(a,{author:ne(t),bot:!!t.bot,roleColor:Fo(t),avatar:bi(t),avatarClass:Ro(t),ephemeral:(e&64)!==0,highlight:r?.some(({id:s})=>s===R.person.user.id),moment:new Date(i),dismissed:o}),a}function am(t,e){let{content:r,embeds:i,components:o,attachments:a}=t,s=cs(o??[],e.press);return[lm(t),nm(t,r),t.edited_timestamp?v("span",{class:"edited"},"(edited)"):null,a?.length?v("discord-attachments",{slot:"attachments"},...a.map(sl)):null,...(i??[]).map(nl),s.length?v("div",{slot:"components",class:"components"},...s):null].filter(l=>l!==null)}function nm({author:t,flags:e},r){return e&128?v("div",{class:"content thinking"},v("span",{class:"dots","aria-hidden":"true"},v("i"),v("i"),v("i")),` ${ne(t)} is thinking…`):r?v("div",{class:"content markdown"},st(r)):null}function lm(t){let{used:e,interaction_metadata:r,referenced_message:i}=t;return e&&r?ll(r.user,"used ",v("span",{class:"used"},hm(e))):i?ll(i.author,cm(i)):null}function cm({content:t,embeds:e}){let r=st(t||e?.[0]?.title||"a message");for(let i of r.querySelectorAll("play-spoiler"))i.replaceWith("(spoiler)");return r.textContent}function ll(t,...e){let r=new Pi;return Object.assign(r,{slot:"reply",className:"reference"}),Object.assign(r,{author:ne(t),avatar:bi(t),avatarClass:Ro(t),roleColor:Fo(t)}),r.append(...e),r}function hm(t){let[e]=t.split(" "),r=J.commands.find(({name:i,type:o})=>i===t||i===e&&(o??oo)===oo);return t.startsWith("/")||(r?.type??oo)!==oo?t:`/${t}`}var so=class{#e;#i;#t=!0;#o=0;constructor(e,r){this.#e=e,this.#i=r,e.addEventListener("scroll",()=>this.#r()),r.addEventListener("click",()=>{this.toEnd(),e.focus()});let i=new ResizeObserver(()=>this.#t&&this.toEnd());for(let o of[e,...e.children])i.observe(o)}grew(){this.#t?this.toEnd():this.#i.hidden=!1}toEnd(){this.#t=!0,this.#i.hidden=!0,this.#e.scrollTop=this.#e.scrollHeight}#r(){let{scrollHeight:e,scrollTop:r,clientHeight:i}=this.#e,o=e-r-i<48;this.#t=o||this.#t&&r>=this.#o,this.#o=r,this.#t&&(this.#i.hidden=!0)}};function dl(t,e){let r=new Set(hl(t).filter(({activated:i})=>i).map(({textContent:i})=>i));for(let i of hl(e))r.has(i.textContent)&&i.reveal()}function hl(t){return[...t.querySelectorAll("play-spoiler")]}var ao=class{#e;#i;#t;#o;#r=new Map;#a=0;#s=new Map;#n=0;constructor(e,r,i){this.#e=e,this.#i=e.querySelector("#messages"),this.#t=i,this.#o=new so(e,r)}get now(){return this.#a}showAll(e){this.#e.setAttribute("aria-busy","true");let r=new Set(e.map(({id:i})=>i));for(let{message:i}of this.#r.values())!r.has(i.id)&&!i.failed&&this.remove(i.id);for(let i of e)this.show(i);this.#e.removeAttribute("aria-busy")}show(e){this.#s.set(e.id,++this.#a),this.#l(e,BigInt(e.id)<<ml)}answered(e,r){Math.max(this.#s.get(e.id)??0,this.#n)<=r&&this.#l(e,BigInt(e.id)<<ml)}append(e){this.#l(e,(this.#h?.order??0n)+1n)}remove(e){this.#s.set(e,++this.#a);let r=this.#r.get(e)?.node;r&&(this.#r.delete(e),Io(r,null,this.#e))}clear(){this.#n=++this.#a,this.#r.clear(),this.#i.replaceChildren(),this.#o.toEnd()}fail(e,r){let i=this.#r.get(e)?.node.querySelector("play-message");i?.querySelector(".failure")?.remove(),r&&i?.append(v("p",{slot:"failure",class:"failure",role:"alert"},r))}newest(e){return[...this.#r.values()].sort(Ds).map(({message:r})=>r).findLast(e)}toEnd(){this.#o.toEnd()}#l(e,r){let i=this.#r.get(e.id);if(i&&JSON.stringify(i.message)===JSON.stringify(e))return;let o=cl(e,{press:(a,s)=>this.#t.press(e,a,s),command:a=>this.#t.command(e,a),dismiss:()=>this.#t.dismiss(e)});if(this.#r.set(e.id,{message:e,node:o,order:r}),!i)return this.#c(o,r);dl(i.node,o),Io(i.node,o,this.#e)}#c(e,r){let[i]=[...this.#r.values()].filter(o=>o.order>r).sort(Ds);this.#i.insertBefore(e,i?.node??null),i||this.#o.grew()}get#h(){return[...this.#r.values()].sort(Ds).at(-1)}},ml=16n;function Ds(t,e){return t.order<e.order?-1:+(t.order>e.order)}var Kt=class{spec;label;node;constructor(e){this.spec=e,this.label=Ee(e),this.node=v("span",{class:"option"})}problem(){return this.empty?this.spec.required?"This option is required. Specify a value.":"":this.wrong()}get complaint(){let e=this.problem();return e&&`${this.label}: ${e}`}complain(e){this.node.classList.toggle("invalid",e!==""),this.input.setAttribute("aria-invalid",String(e!==""))}};var Ze=class extends Kt{input;#e=v("input",{type:"file",hidden:!0,tabindex:"-1"});#i=v("span",{class:"file-name"});#t=null;#o="";#r=null;#a;constructor(e,r){super(e),this.#a=r,this.input=v("button",{type:"button",id:`option-${e.name}`,class:"file","data-option":e.name,onclick:()=>this.#e.click()},Fe("file"),this.#i),this.#e.addEventListener("change",()=>{let[i]=this.#e.files??[];i&&this.take(i),this.#e.value="",this.input.focus()}),this.node.append(v("label",{for:this.input.id},this.label),this.input,this.#e),this.#l("Choose, drop or paste a file")}async take(e){this.#r=e,this.#t=null,this.#o="The file is still on its way.",this.complain(""),this.#l(`Uploading ${e.name}…`);let r=await ir(e).catch(i=>i);e===this.#r&&(r instanceof Error?this.#n(`${e.name} could not be uploaded: ${r.message}`):this.#s(r),this.#a())}#s(e){this.#t=e,this.complain(""),this.#l(`${e.filename} (${sr(e.size)})`)}#n(e){this.#o=e,this.complain(e),this.#l(e)}get chosen(){return this.#r}clear(){this.#r=this.#t=null,this.complain(""),this.#l("Choose, drop or paste a file")}get empty(){return!this.#r}wrong(){return this.#t?"":this.#o}data(){return{type:this.spec.type,name:this.spec.name,value:this.#t?.id}}#l(e){this.#i.textContent=this.#i.title=e,this.input.setAttribute("aria-label",`${this.label}: ${e}`)}};var pl=8,no=class{#e;#i;#t;#o;#r=null;#a=[];#s=-1;#n=!1;constructor(e){let[r,i,o]=e.children;this.#e=e,this.#i=r,this.#t=i,this.#o=o,e.addEventListener("mousedown",a=>a.preventDefault())}show(e,{title:r,items:i,choose:o,first:a=!1,note:s=""}){e!==this.#r&&this.close(),this.#p(),this.#n=!1,this.#r=e,this.#a=i.map(({value:l})=>()=>o(l)),this.#i.textContent=r,this.#f(i.length?"":s),this.#t.replaceChildren(...i.map((l,u)=>this.#m(l.nodes,u))),this.#e.hidden=!1,this.#v(i.length>0),a&&i.length&&this.#u(0)}close(){this.#e.hidden=!0,this.#p(),this.#v(!1),this.#a=[],this.#t.replaceChildren(),this.#f(""),this.#n=!1,this.#r=null}get isOpen(){return!this.#e.hidden}age(){this.#p(),this.#n=!0}key(e){return this.#e.hidden||!this.#l(e)?!1:(e.preventDefault(),!0)}#l({key:e,shiftKey:r,ctrlKey:i,altKey:o,metaKey:a}){return i||o||a?!1:e==="Escape"?(this.close(),!0):e==="Enter"&&!r?this.#h():e==="Tab"&&!r?this.#d():!r&&this.#c(e)}#c(e){let r=this.#a.length-1,i=this.#s,o={ArrowDown:i>=r?0:i+1,ArrowUp:i<=0?r:i-1,PageDown:Math.min(Math.max(i,0)+pl,r),PageUp:Math.max(i-pl,0),...i>=0&&{Home:0,End:r}}[e];return o===void 0?!1:(this.#u(o),!0)}#h(){return this.#s<0?!1:(this.#g(this.#s),!0)}#d(){return!this.#a.length&&!this.#n?!1:(this.#n||this.#g(Math.max(this.#s,0)),!0)}#m(e,r){return v("li",{id:`choice-${r}`,role:"option","aria-selected":"false",onclick:()=>this.#g(r)},...e)}#u(e){let r=this.#t.children[e];this.#n||!r||(this.#p(),r.setAttribute("aria-selected","true"),r.scrollIntoView({block:"nearest"}),this.#r?.setAttribute("aria-activedescendant",r.id),this.#s=e)}#p(){this.#t.children[this.#s]?.setAttribute("aria-selected","false"),this.#r?.removeAttribute("aria-activedescendant"),this.#s=-1}#f(e){this.#o.textContent!==e&&(this.#o.textContent=e)}#v(e){this.#r?.role==="combobox"&&this.#r.setAttribute("aria-expanded",String(e))}#g(e){let r=this.#a[e];this.close(),r?.()}},Is={autocomplete:"off",autocapitalize:"off","aria-autocomplete":"list","aria-controls":"choices"};function ul(t){return v("input",{...Is,type:"text",role:"combobox",spellcheck:"false",enterkeyhint:"send","aria-expanded":"false",...t})}function lo(t,e){t.addEventListener("input",r=>{r.isComposing||e()}),t.addEventListener("compositionend",e)}var fl=Number.MAX_SAFE_INTEGER;function ho(t){switch(t.type){case Ce.boolean:return[{name:"True",value:!0},{name:"False",value:!1}];case Ce.user:return vl();case Ce.role:return gl();case Ce.mentionable:return[...vl(),...gl()];case Ce.channel:return dm(t.channel_types);default:return t.choices?.length?t.choices:null}}function vl(){return vt().map(t=>({name:`@${ne(t)}`,value:t.id}))}function gl(){return ct().map(({id:t,name:e})=>({name:`@${e}`,value:t}))}function dm(t){return ht().filter(({type:e})=>!t?.length||t.includes(e)).map(({id:e,name:r})=>({name:`#${r}`,value:e}))}function Ps(t,e){let r=co(e),i=o=>Math.min(...fi(o).map(a=>mm(co(a),r)));return t.filter(o=>i(o)<1/0).sort((o,a)=>i(o)-i(a))}function mm(t,e){return t.startsWith(e)?0:t.includes(e)?1:1/0}function co(t){return qe(t).replace(/^[@#]/,"")}function pm(t,e){return t.find(i=>fi(i).some(o=>co(o)===co(e))||String(i.value)===e.trim())??Ps(t,e)[0]}function mo(t,e){let r=ho(t);if(r){let i=pm(r,e);return i?{value:i.value}:{problem:"Input a valid value."}}return t.type===Ce.integer||t.type===Ce.number?fm(t,e.trim()):um(t,e.trim())}function um({min_length:t=0,max_length:e=1/0},r){return r.length<t?{problem:`Input a value with at least ${ze(t,"character")}.`}:r.length>e?{problem:`Input a value with at most ${ze(e,"character")}.`}:{value:r}}function fm({type:t,min_value:e=-fl,max_value:r=fl},i){let o=t===Ce.integer;if(!(o?/^[-+]?\d+$/:/^[-+]?(\d+\.?\d*|\.\d+)$/).test(i))return{problem:o?"Input a valid integer.":"Input a valid number."};let a=Number(i);return a<e?{problem:`Input a number greater than or equal to ${e}.`}:a>r?{problem:`Input a number less than or equal to ${r}.`}:{value:a}}var Ge=class extends Kt{input;picked=null;constructor(e){super(e),this.input=ul({id:`option-${e.name}`,"data-option":e.name,"aria-required":String(e.required??!1)}),this.node.append(v("label",{for:this.input.id},this.label),this.input)}get text(){return this.input.value}set text(e){this.input.value=e,this.edited()}edited(){this.picked=null,this.complain("")}pick(e){this.text=Ee(e),this.picked=e}repick(e){let r=ho(this.spec);(!r||r.some(({value:i})=>i===e.value))&&this.pick(e)}choices(){return Ps(ho(this.spec)??[],this.text)}get empty(){return this.text.trim()===""}wrong(){return this.picked?"":mo(this.spec,this.text).problem??""}data(){return{type:this.spec.type,name:this.spec.name,value:this.#e()}}typed(){return{type:this.spec.type,name:this.spec.name,value:this.text,focused:!0}}#e(){return this.picked?this.picked.value:mo(this.spec,this.text).value}};var po=class{command;fields=[];more;#e;constructor(e,r){this.command=e,this.#e=r;let i=()=>r.more(this.more);this.more=v("button",{type:"button",class:"add",role:"combobox","aria-haspopup":"listbox","aria-controls":"choices","aria-expanded":"false",onfocus:i,onclick:i});for(let o of e.options)o.required&&this.add(o)}get unused(){return this.command.options.filter(e=>!this.field(e.name))}get next(){return this.fields.find(({spec:e,empty:r})=>e.required&&r)??this.fields.at(-1)}field(e){return this.fields.find(({spec:r})=>r.name===e)}add(e){let r=e.type===Ce.attachment?this.#i(e):this.#t(e);return r.input.addEventListener("focus",()=>this.#e.focused(r)),r.input.addEventListener("keydown",i=>this.#e.key(i,r)),this.fields.push(r),r}#i(e){let r=new Ze(e,()=>this.#e.uploaded(r));return r}#t(e){let r=new Ge(e);return lo(r.input,()=>this.#e.typed(r)),r}remove(e){this.fields.splice(this.fields.indexOf(e),1)}read(e){let{name:r}=e.spec,i=gi(e.text,this.command.options,r);if(i.get(r)===e.text)return;i.has(r)||(e.text="");let o=this.fill(i);return o===e?void 0:o}fill(e){let r;for(let[i,o]of e){let a=this.command.options.find(s=>s.name===i);a&&(r=this.field(i)??this.add(a),r instanceof Ge&&(r.text=o))}return r}repeat({texts:e,picked:r,files:i}){this.fill(new Map([...e,...[...i.keys()].map(o=>[o,""])]));for(let o of this.fields){let{name:a}=o.spec,s=r.get(a),l=i.get(a);o instanceof Ge&&s&&o.repick(s),o instanceof Ze&&l&&o.take(l)}}get sent(){let e=this.fields.filter(i=>i instanceof Ge),r=this.fields.filter(i=>i instanceof Ze);return{name:this.command.name,texts:new Map(e.map(({spec:i,text:o})=>[i.name,o])),picked:new Map(e.flatMap(({spec:i,picked:o})=>o?[[i.name,o]]:[])),files:new Map(r.flatMap(({spec:i,chosen:o})=>o?[[i.name,o]]:[]))}}nodes(e){let{length:r}=this.unused;return this.more.textContent=`+${r} optional`,this.more.ariaLabel=this.more.textContent,[v("span",{class:"command"},`/${this.command.label}`),...this.fields.length?this.fields.map(({node:i})=>i):[e],...r?[this.more]:[]]}data(){return ar(this.command,this.fields.filter(e=>!e.empty).map(e=>e.data()))}typed(e){let r=i=>i.empty||i.problem()?[]:[i.data()];return ar(this.command,this.fields.flatMap(i=>i===e?[e.typed()]:r(i)))}};function bl(t){let[,e]=/(?:^|\s)([@#]\S*)$/u.exec(t)??[];if(e===void 0)return null;let r=xl().filter(({names:i})=>i.some(o=>qe(o).startsWith(qe(e)))).map(({names:i})=>i[0]);return r.length?{at:t.length-e.length,found:r}:null}function Vs(t){let e=new Map(xl().flatMap(({names:o,sent:a})=>o.map(s=>[qe(s),a]))),r=[...e.keys()].sort((o,a)=>a.length-o.length),i=new RegExp(`(?<![\\p{L}\\p{N}<])(?:${r.map(or).join("|")})(?![\\p{L}\\p{N}_])`,"giu");return t.replace(i,o=>e.get(qe(o))??o)}function xl(){return[...vt().map(t=>({names:[`@${ne(t)}`,`@${t.username}`],sent:`<@${t.id}>`})),...ct().map(({id:t,name:e})=>({names:[`@${e}`],sent:`<@&${t}>`})),...ht().map(({id:t,name:e})=>({names:[`#${e}`],sent:`<#${t}>`}))]}function yl({label:t,description:e,options:r}){let i=r.filter(({required:o})=>!o).length;return[Fe("bot"),v("span",{class:"choice"},v("b",{},`/${t}`),...r.filter(({required:o})=>o).map(o=>v("span",{class:"pill"},Ee(o))),i?v("span",{class:"pill"},`+${i} optional`):null,v("span",{class:"detail"},e)),v("span",{class:"app"},ne(J.app))]}function _l(t){return[v("span",{class:"choice"},v("b",{},Ee(t)),v("span",{class:"detail"},Ot(t)))]}function wl(t){return Ns(Ee(t))}function Ns(t){return[v("span",{class:"choice"},t)]}function zl(){return v("textarea",{...Is,id:"text",rows:"1",enterkeyhint:"send","aria-haspopup":"listbox"})}function kl(t,e){let r=t.selectionEnd,i=bl(t.value.slice(0,r));if(!i){e.close();return}e.show(t,{title:"Mention",items:i.found.map(o=>({value:o,nodes:Ns(o)})),choose:o=>t.setRangeText(`${o} `,i.at,r,"end"),first:!0})}var vm=120,uo=class{#e;#i;#t=0;#o;constructor(e,r){this.#e=e,this.#i=r}offer(e){this.forget(),e.picked?this.#e.close():e.spec.autocomplete?this.#r(e):this.#a(e,e.choices())}forget(){clearTimeout(this.#o),this.#t++}#r(e){let r=this.#t;this.#e.isOpen||this.#a(e,[],"Loading options…"),this.#e.age(),this.#o=setTimeout(async()=>{let i=await this.#i(e).catch(()=>null);r===this.#t&&this.#a(e,i??[],i?"No options match your search.":"Loading options failed.")},e.text?vm:0)}#a(e,r,i){this.#e.show(e.input,{title:`${e.label}: ${Ot(e.spec)}`,items:r.map(o=>({value:o,nodes:wl(o)})),choose:o=>{this.forget(),e.pick(o)},note:i})}};var Ml=2e3,fo=class{#e;#i;#t;#o;#r;#a=[];#s=zl();#n=null;#l=null;#c="";constructor(e,r){this.#e=e.querySelector("#line"),this.#i=e.querySelector("#status"),this.#t=new no(e.querySelector("#popup")),this.#o=new uo(this.#t,i=>r.suggest(this.#n.typed(i))),this.#r=r,this.#h(e),this.#d(),this.#m("")}#h(e){e.addEventListener("submit",r=>{r.preventDefault(),this.#T()}),e.addEventListener("keypress",r=>{r.key==="Enter"&&!r.shiftKey&&!(r.target instanceof HTMLButtonElement)&&r.preventDefault()}),e.addEventListener("focusout",()=>this.#x()),e.addEventListener("paste",r=>this.#M(r,r.clipboardData)),e.addEventListener("dragover",r=>r.preventDefault()),e.addEventListener("drop",r=>this.#M(r,r.dataTransfer)),lo(this.#s,()=>this.#u()),this.#s.addEventListener("keydown",r=>this.#$(r)),R.onChange(()=>this.#d())}type(e){this.#m(e),this.focus(),this.#u()}focus(){(this.#n?.next?.input??this.#s).focus()}tell(e){this.#i.textContent!==e&&(this.#i.textContent=e)}#d(){let e=`${R.subject} ${R.locale}`;if(e===this.#c)return;this.#c=e,this.#a=vi();let r=`Message ${Gr()}`;this.#s.placeholder=r,this.#s.setAttribute("aria-label",r),this.#n&&this.#g(this.#n.sent)}#m(e){this.#x(),this.#n=null,this.#s.value=e,this.#e.replaceChildren(this.#s)}#u(){if(this.tell(""),this.#n){this.#y(this.#n);return}let e=Vo(this.#s.value,this.#a);e?this.#f(e.chosen,e.texts):this.#s.value.startsWith("/")?this.#p():kl(this.#s,this.#t)}#p(){this.#t.show(this.#s,{title:ne(J.app),items:Ba(this.#s.value.slice(1),this.#a).map(e=>({value:e,nodes:yl(e)})),choose:e=>this.#f(e,new Map),first:!0,note:"No command of this name."})}#f(e,r){this.#v(e).fill(r),this.#b(),this.focus()}#v(e){return this.#x(),this.#s.value="",this.#n=new po(e,{focused:r=>this.#w(r),typed:r=>this.#z(r),uploaded:r=>this.#k(r),key:(r,i)=>this.#$(r,i),more:r=>this.#_(r)}),this.#n.more.addEventListener("keydown",r=>this.#t.key(r)),this.#n}#g(e){let r=this.#a.find(({name:i})=>i===e.name);if(!r){this.#m(""),this.tell(`/${e.name} is not to be had here.`);return}this.#v(r).repeat(e),this.#b()}#y(e){let{options:r}=e.command,i=gi(this.#s.value,r,r[0]?.name);this.#s.value="",e.fill(i),this.#b(),this.focus()}#b(){this.#n&&this.#e.replaceChildren(...this.#n.nodes(this.#s))}#_(e){this.#t.show(e,{title:"Optional",items:this.#n.unused.map(r=>({value:r,nodes:_l(r)})),choose:r=>{let{input:i}=this.#n.add(r);this.#b(),i.focus()},first:!0})}#w(e){e instanceof Ge&&this.#o.offer(e)}#z(e){this.tell(""),e.edited();let r=this.#n.read(e);r?(this.#b(),r.input.focus()):this.#o.offer(e)}#k(e){this.#n?.fields.includes(e)&&this.tell(e.complaint)}#H(e){let r=this.#n;if(!e||e.spec.required||r.fields.length===1){this.type(`/${r.command.label}`);return}r.remove(e),this.#x(),this.#b(),this.focus()}#M(e,r){let i=r?.files[0];if(!i)return;e.preventDefault();let o=this.#n?.fields.filter(s=>s instanceof Ze)??[],a=o.find(({empty:s})=>s)??o.at(-1);if(!a){this.tell("Choose a command that takes a file, then drop it here.");return}a.input.focus(),a.take(i)}#$(e,r){e.isComposing||e.keyCode===229||(e.key==="Escape"&&this.#o.forget(),!this.#t.key(e)&&this.#E(e,r)&&e.preventDefault())}#E({key:e,shiftKey:r},i){let o=i?i.empty:this.#s.value==="";switch(e){case"Enter":return r&&!this.#n||i instanceof Ze&&o?!1:(this.#T(),!0);case"Escape":return this.#C();case"ArrowUp":return this.#n||!o||!this.#l?!1:(this.#g(this.#l),this.focus(),!0);case"Backspace":return this.#S(i);default:return!1}}#C(){return!this.#n&&!this.#s.value.startsWith("/")?!1:(this.#m(""),this.focus(),!0)}#S(e){if(e instanceof Ze&&!e.empty)return e.clear(),!0;let r=e instanceof Ge?e.text==="":this.#s.value==="";return!this.#n||!r?!1:(this.#H(e),!0)}#x(){this.#o.forget(),this.#t.close()}#T(){this.#x(),this.#n?this.#O(this.#n):this.#s.value.startsWith("/")?this.tell("There is no such command here."):this.#s.value.trim()&&this.#L(this.#s.value.trim())}async#L(e){let{length:r}=[...e];if(r>Ml){this.tell(`A message can have ${Ml} characters; this one has ${r}.`);return}this.#m(""),this.focus();try{await this.#r.say(Vs(e))}catch(i){this.tell(i.message),!this.#n&&!this.#s.value&&(this.#s.value=e)}}#O(e){let r=e.fields.find(o=>o.problem());if(r){r.complain(r.problem()),r.input.focus(),this.tell(r.complaint);return}let i=e.data();this.#l=e.sent,this.#m(""),this.focus(),this.#r.send(e.command.name,i)}};var gm=6e3;function Jt(t,e){let r=v("button",{type:"button",class:"panel-close","aria-label":`Close ${e}`,popovertarget:t.id,popovertargetaction:"hide"},"✕");return v("div",{class:"panel-head"},v("h2",{},e),t.popover?r:null)}var Ke=class{node=v("p",{class:"panel-live",role:"status"});timer=0;say(e){this.node.textContent=e,clearTimeout(this.timer),this.timer=window.setTimeout(()=>{this.node.textContent=""},gm)}};async function $l(t,e){e.replaceChildren();try{return await navigator.clipboard.writeText(t),!0}catch{let r=v("textarea",{class:"by-hand",readonly:!0,rows:8,"aria-label":"The text to copy"});return r.value=t,e.append(r),r.select(),r.focus(),!1}}var bm=2,xm=20;function vo(t){return v("div",{class:"json"},Tl(t,[],"",0))}function Tl(t,e,r,i){let o=Hl(t);if(!o.length)return v("div",{class:"json-line"},...e,_m(t),r);let[a,s]=Array.isArray(t)?["[","]"]:["{","}"];return v("details",{open:i<bm||El(t)<=xm},v("summary",{},...e,a,v("span",{class:"json-folded"},` ${o.length} ${s}${r}`)),v("div",{class:"json-members"},...o.map(([l,u],d)=>Tl(u,ym(t,l),d<o.length-1?",":"",i+1))),v("div",{class:"json-end"},s+r))}function Hl(t){return t!==null&&typeof t=="object"?Object.entries(t):[]}function ym(t,e){return Array.isArray(t)?[]:[v("span",{class:"json-key"},JSON.stringify(e)),new Text(": ")]}function _m(t){return v("span",{class:`json-${typeof t}`},JSON.stringify(t)??"undefined")}function El(t){let e=Hl(t);return e.length?e.reduce((r,[,i])=>r+El(i),2):1}var wm="This browser refuses the clipboard. Copy what is selected below.",go=class{constructor(e){this.exchange=e;let r=`exchange-${e.id}`;this.head=v("button",{type:"button",class:"exchange-head","aria-expanded":"false","aria-controls":r,onclick:()=>this.toggle()}),this.body=v("div",{id:r,class:"exchange-body",hidden:!0},this.facts,this.tools,this.live.node,this.copied,...this.parts.map(({node:i})=>i)),this.node=v("li",{class:"exchange","data-exchange":e.id},this.head,this.body),this.tools.append(this.tool("Copy request",()=>Cl(this.exchange.request)),this.tool("Copy response",()=>Cl(this.exchange.response)),this.tool("Copy as test",()=>Oa(this.id),"It belongs in bot/testdata/exchanges/NAME.json.")),this.show(e)}exchange;node;head;body;facts=v("p",{class:"exchange-facts"});tools=v("div",{class:"exchange-tools"});live=new Ke;copied=v("div");parts=[new qi("Request"),new qi("Response"),new qi("Later calls")];text="";get id(){return this.exchange.id}get isAutocomplete(){return this.exchange.request.type===4}holds(e){return this.text.includes(e.toLowerCase())}show(e){this.exchange=e;let{title:r,user:i,channel:o,status:a,took:s,failed:l}=e;this.text=`${r} ${cr(i)} ${os(o)} ${JSON.stringify(e)}`.toLowerCase(),this.node.classList.toggle("failed",Sl(e)),this.head.replaceChildren(...km(e)),this.facts.replaceChildren(`${cr(i)} in ${os(o)} · HTTP ${a||"none"} · ${s} ms · ${e.id}`,l?v("span",{class:"exchange-failure"},l):""),this.body.hidden||this.fill()}toggle(){this.body.hidden=!this.body.hidden,this.head.setAttribute("aria-expanded",String(!this.body.hidden)),this.body.hidden||this.fill()}fill(){let{request:e,response:r,calls:i}=this.exchange,[o,a,s]=this.parts;o.show(e,()=>[vo(e)]),a.show(r,()=>[r?vo(r):v("p",{class:"exchange-none"},"None came.")]),s.show(i,()=>i.flatMap(zm)),s.node.hidden=!i.length}tool(e,r,i=""){return v("button",{type:"button",class:"panel-button",onclick:()=>this.copy(r,i)},e)}async copy(e,r){this.live.say("");try{let i=await $l(await e(),this.copied);this.live.say(`${i?"Copied.":wm} ${r}`.trim())}catch(i){this.live.say(i instanceof Error?i.message:String(i))}}},qi=class{node;content=v("div");shown="";constructor(e){this.node=v("section",{"aria-label":e},v("h3",{},e),this.content)}show(e,r){let i=JSON.stringify(e);i!==this.shown&&(this.shown=i,this.content.replaceChildren(...r()))}};function zm({method:t,path:e,status:r,body:i,files:o=[]}){let a=o.length?`, with ${o.join(", ")}`:"",s=v("p",{class:"exchange-call"},v("b",{},t),` ${e} → ${r}${a}`);return i===null?[s]:[s,vo(i)]}function km(t){return[v("time",{datetime:t.at},Ue(new Date(t.at),"medium")),v("span",{class:"exchange-title"},t.title),v("span",{class:"exchange-user"},cr(t.user)),v("span",{class:"exchange-took"},`${t.took} ms`),v("span",{class:"exchange-status"},Sl(t)?"failed":String(t.status))]}function Sl({failed:t,status:e}){return!!t||e>=400}function Cl(t){return JSON.stringify(t,null,2)}var Mm=100,Ll=v("input",{type:"checkbox",checked:!0,onchange:Ui}),Ol=v("input",{type:"search",class:"panel-field",placeholder:"Filter","aria-label":"Filter the exchanges",oninput:Ui}),Al=v("p",{class:"panel-count"}),Rs=v("ul",{class:"exchanges",role:"list"}),je=[],Bs="0";function Fs(t){t.append(Jt(t,"Exchanges"),v("div",{class:"panel-tools"},Ol,v("label",{},Ll," hide autocomplete"),v("button",{type:"button",class:"panel-button",onclick:Tm},"Clear")),Al,Rs),Ui()}function qs(t){if(!jl(t.id,Bs))return;let e=je.find(({id:r})=>r===t.id);e?e.show(t):$m(new go(t)),Ui()}function $m(t){let e=je.findIndex(({id:i})=>jl(t.id,i)),r=e<0?je.length:e;Rs.insertBefore(t.node,je[r]?.node??null),je.splice(r,0,t);for(let{node:i}of je.splice(Mm))i.remove()}function Tm(){Bs=je[0]?.id??Bs,je.length=0,Rs.replaceChildren(),Ui()}function Ui(){let t=Ol.value.trim();for(let r of je)r.node.hidden=Ll.checked&&r.isAutocomplete||!r.holds(t);let e=je.filter(({node:r})=>r.hidden).length;Al.textContent=je.length?`${ze(je.length-e,"exchange")}${e?`, ${e} hidden`:""}`:"Nothing yet: each command, press and keystroke is listed here with its JSON."}function jl(t,e){return BigInt(t)>BigInt(e)}function Il(){Dl(),R.onChange(Dl)}function Dl(){let t=Gr(),e=ne(J.app);bo("#place",t),bo(".badge",t.charAt(0)),bo("#welcome-title",Zr()?e:`Welcome to ${t}!`),bo("#welcome-text",Zr()?`This is the beginning of your direct messages with ${e}. Ask it what a term means.`:"Ask what a term means: type / and choose a command."),document.querySelector("#log").setAttribute("aria-label",`Messages in ${t}`),document.title=`${t} · ${e} playground`}function bo(t,e){document.querySelector(t).textContent=e}var Pl=()=>new Ws,Ws=class{},Us=new WeakMap,xo=et(class extends It{render(t){return ie}update(t,[e]){let r=e!==this.G;return r&&this.rt(void 0),(r||this.lt!==this.ct)&&(this.G=e,this.ht=t.options?.host,this.rt(this.ct=t.element)),ie}rt(t){if(this.G!==void 0)if(this.isConnected||(t=void 0),typeof this.G=="function"){let e=this.ht??globalThis,r=Us.get(e);r===void 0&&(r=new WeakMap,Us.set(e,r)),r.get(this.G)!==void 0&&this.G.call(this.ht,void 0),r.set(this.G,t),t!==void 0&&this.G.call(this.ht,t)}else this.G.value=t}get lt(){return typeof this.G=="function"?Us.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});var Oe=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},fe=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},Wi=(()=>{let t=[G("discord-input-text")],e,r=[],i,o=U,a,s=[],l=[],u,d=[],c=[],n,y=[],g=[],b,p=[],h=[],f,C=[],D=[],X,k=[],x=[],O,Z=[],I=[],te,ve=[],ge=[],xe,Q=[],V=[],ae,W=[],A=[],ee,be=[],le=[],ce,ke=[],Me=[];var $e=class extends o{static{i=this}static{let $=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;a=[w({reflect:!0,attribute:"type",type:String})],u=[w({reflect:!0,attribute:"required",type:Boolean})],n=[w({reflect:!0,attribute:"label",type:String})],b=[w({reflect:!0,attribute:"placeholder",type:String})],f=[w({reflect:!0,attribute:"min-length",type:Number})],X=[w({reflect:!0,attribute:"max-length",type:Number})],O=[se({context:de,subscribe:!0}),w({type:Boolean,reflect:!0,attribute:"light-theme"})],te=[w({type:String,reflect:!0,attribute:"default-value"})],xe=[wt()],ae=[wt()],ee=[wt()],ce=[wt()],Oe(this,null,a,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:_=>"type"in _,get:_=>_.type,set:(_,P)=>{_.type=P}},metadata:$},s,l),Oe(this,null,u,{kind:"accessor",name:"required",static:!1,private:!1,access:{has:_=>"required"in _,get:_=>_.required,set:(_,P)=>{_.required=P}},metadata:$},d,c),Oe(this,null,n,{kind:"accessor",name:"label",static:!1,private:!1,access:{has:_=>"label"in _,get:_=>_.label,set:(_,P)=>{_.label=P}},metadata:$},y,g),Oe(this,null,b,{kind:"accessor",name:"placeholder",static:!1,private:!1,access:{has:_=>"placeholder"in _,get:_=>_.placeholder,set:(_,P)=>{_.placeholder=P}},metadata:$},p,h),Oe(this,null,f,{kind:"accessor",name:"minLength",static:!1,private:!1,access:{has:_=>"minLength"in _,get:_=>_.minLength,set:(_,P)=>{_.minLength=P}},metadata:$},C,D),Oe(this,null,X,{kind:"accessor",name:"maxLength",static:!1,private:!1,access:{has:_=>"maxLength"in _,get:_=>_.maxLength,set:(_,P)=>{_.maxLength=P}},metadata:$},k,x),Oe(this,null,O,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:_=>"lightTheme"in _,get:_=>_.lightTheme,set:(_,P)=>{_.lightTheme=P}},metadata:$},Z,I),Oe(this,null,te,{kind:"accessor",name:"defaultValue",static:!1,private:!1,access:{has:_=>"defaultValue"in _,get:_=>_.defaultValue,set:(_,P)=>{_.defaultValue=P}},metadata:$},ve,ge),Oe(this,null,xe,{kind:"accessor",name:"value",static:!1,private:!1,access:{has:_=>"value"in _,get:_=>_.value,set:(_,P)=>{_.value=P}},metadata:$},Q,V),Oe(this,null,ae,{kind:"accessor",name:"hasWarning",static:!1,private:!1,access:{has:_=>"hasWarning"in _,get:_=>_.hasWarning,set:(_,P)=>{_.hasWarning=P}},metadata:$},W,A),Oe(this,null,ee,{kind:"accessor",name:"calculatedMaxLength",static:!1,private:!1,access:{has:_=>"calculatedMaxLength"in _,get:_=>_.calculatedMaxLength,set:(_,P)=>{_.calculatedMaxLength=P}},metadata:$},be,le),Oe(this,null,ce,{kind:"accessor",name:"calculatedCharactersCount",static:!1,private:!1,access:{has:_=>"calculatedCharactersCount"in _,get:_=>_.calculatedCharactersCount,set:(_,P)=>{_.calculatedCharactersCount=P}},metadata:$},ke,Me),Oe(null,e={value:i},t,{kind:"class",name:i.name,metadata:$},null,r),$e=i=e.value,$&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:$})}static styles=E`
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
	`;#e=fe(this,s,"paragraph");get type(){return this.#e}set type($){this.#e=$}#i=(fe(this,l),fe(this,d,!1));get required(){return this.#i}set required($){this.#i=$}#t=(fe(this,c),fe(this,y,void 0));get label(){return this.#t}set label($){this.#t=$}#o=(fe(this,g),fe(this,p,void 0));get placeholder(){return this.#o}set placeholder($){this.#o=$}#r=(fe(this,h),fe(this,C,0));get minLength(){return this.#r}set minLength($){this.#r=$}#a=(fe(this,D),fe(this,k,4e3));get maxLength(){return this.#a}set maxLength($){this.#a=$}#s=(fe(this,x),fe(this,Z,!1));get lightTheme(){return this.#s}set lightTheme($){this.#s=$}#n=(fe(this,I),fe(this,ve,""));get defaultValue(){return this.#n}set defaultValue($){this.#n=$}#l=(fe(this,ge),fe(this,Q,""));get value(){return this.#l}set value($){this.#l=$}#c=(fe(this,V),fe(this,W,!1));get hasWarning(){return this.#c}set hasWarning($){this.#c=$}#h=(fe(this,A),fe(this,be,null));get calculatedMaxLength(){return this.#h}set calculatedMaxLength($){this.#h=$}#d=(fe(this,le),fe(this,ke,0));get calculatedCharactersCount(){return this.#d}set calculatedCharactersCount($){this.#d=$}connectedCallback(){super.connectedCallback(),this.defaultValue&&(this.value=this.defaultValue,this.calculatedCharactersCount=this.value.length)}resetState(){this.hasWarning=!1,this.calculatedMaxLength=null,this.calculatedCharactersCount=0,this.defaultValue?this.value=this.defaultValue:this.value=""}render(){return this.checkNeededArgument(),this.checkType(),m`
			<div class="discord-input-text">
				<div class=${he({"discord-text-input-warning-length":this.hasWarning})}>
					<h2 class="discord-label-input-text">
						${this.label.slice(0,45)}${F(this.required&&!this.hasWarning,()=>m`<span class="discord-text-input-required">*</span>`)}
					</h2>
					${F(this.hasWarning,()=>m`<span class="discord-text-input-warning-length discord-text-input-warning-error-text">
								- Must be between ${this.minLength} and ${this.maxLength} in length.</span
							>`)}
				</div>
				<div class="discord-text-input-container">
					${F(this.type==="paragraph",()=>m`
							<div class="discord-text-input-container">
								<textarea
									@input=${$=>this.handleInputChange($)}
									.required=${this.required}
									.value=${this.value}
									class="discord-text-input-paragraph"
									type="text"
									minlength="${this.minLength}"
									maxlength="${this.maxLength}"
									placeholder="${K(this.placeholder)}"
									rows="3"
								></textarea>
								<div class="discord-text-input-textarea-max-length">
									<span
										>${F(this.valueIsNotNullOrUndefined(this.calculatedMaxLength),()=>this.calculatedMaxLength,()=>F(this.value,()=>this.maxLength-this.value.length,()=>this.maxLength))}</span
									>
								</div>
							</div>
						`)}
					${F(this.type==="short",()=>m`<input
								@input=${$=>this.handleInputChange($)}
								.required=${this.required}
								.value=${this.value}
								class="discord-text-input-short"
								type="text"
								minlength="${this.minLength}"
								maxlength="${this.maxLength}"
								placeholder="${K(this.placeholder)}"
								rows="3"
							/>`)}
				</div>
				${F(this.required,()=>m`
						<div class="discord-text-input-message-needed-input">
							<div class="icon">
								<div class="exclamation">!</div>
							</div>
							<span>Please fill out this field.</span>
						</div>
					`)}
				${F(this.valueIsNotNullOrUndefined(this.minLength),()=>m`
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
				<div class=${he({"discord-text-input-warning-length":this.hasWarning})}>
					<h2 class="discord-text-input-warning-length">
						${F(this.hasWarning&&this.valueIsNotNullOrUndefined(this.minLength),()=>m`<span class="discord-text-input-warning-bottom-error-text"
									>Must be ${this.minLength} characters or more in length.</span
								>`)}
					</h2>
				</div>
			</div>
		`}validInputTextTypes=(fe(this,Me),new Set(["short","paragraph"]));checkNeededArgument(){if(this.label){if(!this.type)throw new lt("Type is required to input text")}else throw new lt("Label is required to input text")}checkType(){if(typeof this.type!="string")throw new TypeError("DiscordInputText `type` prop must be a string.");if(!this.validInputTextTypes.has(this.type))throw new RangeError("DiscordInputText `type` prop must be one of: 'short', 'paragraph'")}valueIsNotNullOrUndefined($){return $!=null}handleInputChange($){let _=$?.target;if(this.value=_ instanceof HTMLTextAreaElement||_ instanceof HTMLInputElement?_.value:"",_ instanceof HTMLTextAreaElement||_ instanceof HTMLInputElement){let T=_.value.length;T===0&&this.minLength===0&&this.valueIsNotNullOrUndefined(this.maxLength)&&this.required?this.hasWarning=!0:this.hasWarning=T<this.minLength,this.calculatedMaxLength=this.maxLength-T,this.calculatedCharactersCount=T}let P=this.shadowRoot?.querySelector("div.discord-text-input-message-needed-input"),B=this.shadowRoot?.querySelector("div.discord-text-input-message-needed-min-length");_.value.length>=this.minLength&&B instanceof HTMLDivElement&&B.style.display&&(B.style.opacity="0",globalThis.setTimeout(()=>{B.style.display=""},1e3)),P instanceof HTMLDivElement&&P.style.display&&(P.style.opacity="0",globalThis.setTimeout(()=>{P.style.display=""},1e3))}static{fe(i,r)}};return $e=i})();var Em=S`
	<path fill="currentColor" d="M17.3 18.7a1 1 0 0 0 1.4-1.4L13.42 12l5.3-5.3a1 1 0 0 0-1.42-1.4L12 10.58l-5.3-5.3a1 1 0 0 0-1.4 1.42L10.58 12l-5.3 5.3a1 1 0 1 0 1.42 1.4L12 13.42l5.3 5.3Z"></path>
`;function Zs(t={}){return m`<svg ${L(t)} aria-hidden="false" aria-label="Close" role="img" width="24" height="24" fill="none" viewBox="0 0 24 24">
		${Em}
	</svg>`}var Cm=S`
	<circle cx="12" cy="12" r="10" fill="transparent"></circle>
	<path fill="color-mix(in oklab, hsl(215 calc(1 * 8.8%) 73.3% / 1) 100%, black 0%)" fill-rule="evenodd" d="M12 23a11 11 0 1 0 0-22 11 11 0 0 0 0 22Zm1.44-15.94L13.06 14a1.06 1.06 0 0 1-2.12 0l-.38-6.94a1 1 0 0 1 1-1.06h.88a1 1 0 0 1 1 1.06Zm-.19 10.69a1.25 1.25 0 1 1-2.5 0 1.25 1.25 0 0 1 2.5 0Z" clip-rule="evenodd"></path>
`;function Gs(t={}){return m`<svg ${L(t)} aria-hidden="false" aria-label="Warning" role="img" width="24" height="24" fill="none" viewBox="0 0 24 24">
		${Cm}
	</svg>`}var Je=function(t,e,r,i,o,a){function s(f){if(f!==void 0&&typeof f!="function")throw new TypeError("Function expected");return f}for(var l=i.kind,u=l==="getter"?"get":l==="setter"?"set":"value",d=!e&&t?i.static?t:t.prototype:null,c=e||(d?Object.getOwnPropertyDescriptor(d,i.name):{}),n,y=!1,g=r.length-1;g>=0;g--){var b={};for(var p in i)b[p]=p==="access"?{}:i[p];for(var p in i.access)b.access[p]=i.access[p];b.addInitializer=function(f){if(y)throw new TypeError("Cannot add initializers after decoration has completed");a.push(s(f||null))};var h=(0,r[g])(l==="accessor"?{get:c.get,set:c.set}:c[u],b);if(l==="accessor"){if(h===void 0)continue;if(h===null||typeof h!="object")throw new TypeError("Object expected");(n=s(h.get))&&(c.get=n),(n=s(h.set))&&(c.set=n),(n=s(h.init))&&o.unshift(n)}else(n=s(h))&&(l==="field"?o.unshift(n):c[u]=n)}d&&Object.defineProperty(d,i.name,c),y=!0},_e=function(t,e,r){for(var i=arguments.length>2,o=0;o<e.length;o++)r=i?e[o].call(t,r):e[o].call(t);return i?r:void 0},Ks=(()=>{let t=[G("discord-modal")],e,r=[],i,o=U,a,s=[],l=[],u,d=[],c=[],n,y=[],g=[],b,p=[],h=[],f,C=[],D=[],X,k=[],x=[],O,Z=[],I=[],te,ve=[],ge=[],xe,Q=[],V=[];var ae=class extends o{static{i=this}static{let W=typeof Symbol=="function"&&Symbol.metadata?Object.create(o[Symbol.metadata]??null):void 0;a=[w()],u=[w()],n=[w()],b=[w({reflect:!0,attribute:"modal-id"})],f=[w({reflect:!0,attribute:"modal-title"})],X=[w({reflect:!1,noAccessor:!0,attribute:!1})],O=[w({reflect:!1,noAccessor:!0,attribute:!1})],te=[se({context:de,subscribe:!0}),w({type:Boolean,reflect:!0,attribute:"light-theme"})],xe=[wt()],Je(this,null,a,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:A=>"profile"in A,get:A=>A.profile,set:(A,ee)=>{A.profile=ee}},metadata:W},s,l),Je(this,null,u,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:A=>"author"in A,get:A=>A.author,set:(A,ee)=>{A.author=ee}},metadata:W},d,c),Je(this,null,n,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:A=>"avatar"in A,get:A=>A.avatar,set:(A,ee)=>{A.avatar=ee}},metadata:W},y,g),Je(this,null,b,{kind:"accessor",name:"modalId",static:!1,private:!1,access:{has:A=>"modalId"in A,get:A=>A.modalId,set:(A,ee)=>{A.modalId=ee}},metadata:W},p,h),Je(this,null,f,{kind:"accessor",name:"modalTitle",static:!1,private:!1,access:{has:A=>"modalTitle"in A,get:A=>A.modalTitle,set:(A,ee)=>{A.modalTitle=ee}},metadata:W},C,D),Je(this,null,X,{kind:"accessor",name:"submitForm",static:!1,private:!1,access:{has:A=>"submitForm"in A,get:A=>A.submitForm,set:(A,ee)=>{A.submitForm=ee}},metadata:W},k,x),Je(this,null,O,{kind:"accessor",name:"closeForm",static:!1,private:!1,access:{has:A=>"closeForm"in A,get:A=>A.closeForm,set:(A,ee)=>{A.closeForm=ee}},metadata:W},Z,I),Je(this,null,te,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:A=>"lightTheme"in A,get:A=>A.lightTheme,set:(A,ee)=>{A.lightTheme=ee}},metadata:W},ve,ge),Je(this,null,xe,{kind:"accessor",name:"originalBodyOverflow",static:!1,private:!1,access:{has:A=>"originalBodyOverflow"in A,get:A=>A.originalBodyOverflow,set:(A,ee)=>{A.originalBodyOverflow=ee}},metadata:W},Q,V),Je(null,e={value:i},t,{kind:"class",name:i.name,metadata:W},null,r),ae=i=e.value,W&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:W})}static styles=E`
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
	`;#e=_e(this,s,void 0);get profile(){return this.#e}set profile(W){this.#e=W}#i=(_e(this,l),_e(this,d,"User"));get author(){return this.#i}set author(W){this.#i=W}#t=(_e(this,c),_e(this,y,void 0));get avatar(){return this.#t}set avatar(W){this.#t=W}#o=(_e(this,g),_e(this,p,void 0));get modalId(){return this.#o}set modalId(W){this.#o=W}#r=(_e(this,h),_e(this,C,void 0));get modalTitle(){return this.#r}set modalTitle(W){this.#r=W}#a=(_e(this,D),_e(this,k,void 0));get submitForm(){return this.#a}set submitForm(W){this.#a=W}#s=(_e(this,x),_e(this,Z,void 0));get closeForm(){return this.#s}set closeForm(W){this.#s=W}#n=(_e(this,I),_e(this,ve,!1));get lightTheme(){return this.#n}set lightTheme(W){this.#n=W}#l=(_e(this,ge),_e(this,Q,void 0));get originalBodyOverflow(){return this.#l}set originalBodyOverflow(W){this.#l=W}dialogRef=(_e(this,V),Pl());handleClickCloseIcon(){this.dialogRef.value&&this.dialogRef.value.close()}handleFormSubmit(W){W.preventDefault(),W.stopPropagation();let A=this.shadowRoot?.querySelector("slot")?.assignedElements()??[];for(let ee of A)if(ee instanceof Wi){let be=ee.shadowRoot,le=be?.querySelector("input")??be?.querySelector("textarea");if(le?.attributes.getNamedItem("required")&&!le.value){let ce=be?.querySelector("div.discord-text-input-message-needed-input");ce instanceof HTMLDivElement&&!ce.style.display&&(ce.style.display="flex",globalThis.setTimeout(()=>{ce.style.opacity="1"},1));return}if(le instanceof HTMLTextAreaElement&&le.value.length<Number(le.attributes.getNamedItem("minlength")?.value)&&le.value.length>0||le instanceof HTMLTextAreaElement&&le.value.length<Number(le.attributes.getNamedItem("minlength")?.value)&&le?.attributes.getNamedItem("required")){let ce=be?.querySelector("div.discord-text-input-message-needed-min-length");ce instanceof HTMLDivElement&&!ce.style.display&&(ce.style.display="flex",ee.hasWarning=!0,globalThis.setTimeout(()=>{ce.style.opacity="1"},1));return}}this.submitForm?.(),this.handleClickCloseIcon()}onCloseDialog(){globalThis.document.body.style.overflow=this.originalBodyOverflow??"scroll";let W=this.shadowRoot?.querySelector("div.discord-modal-box");W instanceof HTMLDivElement&&(W.style.display="none");let A=this.shadowRoot?.querySelector("slot")?.assignedElements()??[];for(let ee of A)if(ee instanceof Wi){ee.resetState();let be=ee.shadowRoot,le=be?.querySelector("div.discord-text-input-message-needed-input"),ce=be?.querySelector("div.discord-text-input-message-needed-min-length");le instanceof HTMLDivElement&&le.style.display&&(le.style.display="",le.style.opacity="0"),ce instanceof HTMLDivElement&&ce.style.display&&(ce.style.display="",ce.style.opacity="0")}this.closeForm?.()}render(){let W={author:this.author},A=this.profile!==void 0&&Reflect.get(Pt,this.profile)||{},ee={...W,...A,avatar:this.resolveAvatar(A.avatar??this.avatar)};return m`
			<dialog
				${xo(this.dialogRef)}
				id="${K(this.modalId)}"
				class=${he({"discord-modal":!0,"discord-modal-light-theme":this.lightTheme})}
				@close=${this.onCloseDialog}
			>
				<div class="discord-modal-box">
					<form @submit=${this.handleFormSubmit}>
						<div aria-labelledby="discord-modal-title" role="dialog" tabindex="-1" aria-modal="true">
							<div class=${he({"discord-modal-root":!0,"discord-modal-root-light-theme":this.lightTheme})}>
								<div class="discord-modal-header-container">
									<div class="discord-modal-avatar">
										<img src="${K(ee.avatar)}" alt="${K(ee.author)}" />
									</div>
									<div
										id="discord-modal-title"
										class=${he({"discord-modal-title":!0,"discord-modal-title-light-theme":this.lightTheme})}
									>
										${this.modalTitle}
									</div>
									<button
										aria-label="Close"
										@click=${this.handleClickCloseIcon}
										type="button"
										class=${he({"discord-modal-close-button":!0,"discord-modal-close-button-light-theme":this.lightTheme})}
									>
										<div class="discord-modal-close-button-content">${Zs()}</div>
									</button>
								</div>
								<div
									class=${he({"discord-modal-content-container":!0,"discord-modal-content-container-light-theme":this.lightTheme})}
								>
									<div class="discord-modal-warning-container">
										<div class="discord-modal-warning-icon">
											${Gs({class:"discord-modal-warning-icon-svg"+(this.lightTheme?" discord-modal-warning-icon-svg-light-theme":"")})}
										</div>
										<div
											class=${he({"discord-modal-warning":!0,"discord-modal-warning-light-theme":this.lightTheme})}
										>
											This form will be submitted to <strong class="discord-modal-warning-author">${ee.author}</strong>. Do
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
									class=${he({"discord-modal-actions-container":!0,"discord-modal-actions-container-light-theme":this.lightTheme})}
								>
									<button type="submit" class="discord-modal-button discord-modal-button-submit">
										<div class="discord-modal-button-content">Submit</div>
									</button>
									<button
										type="button"
										class=${he({"discord-modal-button":!0,"discord-modal-button-cancel":!0,"discord-modal-button-cancel-light-theme":this.lightTheme})}
										@click=${this.handleClickCloseIcon}
									>
										<div
											class=${he({"discord-modal-button-content":!0,"discord-modal-button-content-light-theme":this.lightTheme})}
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
		`}resolveAvatar(W){return W===void 0?Ie.default:Ie[W]??W??Ie.default}static{_e(i,r)}};return ae=i})();var Vl=E`
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
  .discord-modal-title { flex: 1; min-width: 0; color: var(--strong); font-size: 20px; }
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
  .failure { color: var(--error); font-size: 14px; }
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
`;var Zi=class extends Ks{static styles=E`${Ks.styles}${Vl}`;check=()=>!0;touched=()=>!1;send=async()=>{};#e=!1;#i="";#t=!1;constructor(){super(),this.addEventListener("keydown",e=>e.stopPropagation())}async open(e){await this.updateComplete,this.dialogRef.value?.showModal(),e?e():this.renderRoot.querySelector(".primary")?.focus()}async getUpdateComplete(){let e=await super.getUpdateComplete();return await Promise.all([...this.querySelectorAll("play-inputtext")].map(r=>r.updateComplete)),e}async handleFormSubmit(e){if(e.preventDefault(),!(this.#e||!this.check())){this.#o(!0,"");try{await this.send(),this.dialogRef.value?.close()}catch(r){this.#o(!1,`Something went wrong. Try again. (${r.message})`)}}}handleClickCloseIcon(){this.#e||this.dialogRef.value?.close()}onCloseDialog(){this.remove();let{activeElement:e}=document;e instanceof HTMLElement&&(e.blur(),e.focus({preventScroll:!0}))}#o(e,r){this.#e=e,this.#i=r,this.requestUpdate()}#r({target:e,currentTarget:r}){e===r&&this.#t&&!this.touched()&&this.handleClickCloseIcon()}#a(e){let{target:r,dataTransfer:i}=e;r instanceof HTMLInputElement&&r.type==="file"||!i?.types.includes("Files")||(e.preventDefault(),i.dropEffect="none")}#s(e){let{target:r}=e,i=r instanceof HTMLInputElement&&r.type==="text";e.key!=="Enter"||e.isComposing||!i||(e.preventDefault(),this.renderRoot.querySelector("form")?.requestSubmit())}render(){return m`<dialog ${xo(this.dialogRef)} class="discord-modal" aria-labelledby="title" aria-describedby="warning"
        @close=${this.onCloseDialog}
        @cancel=${e=>this.#e&&e.preventDefault()}
        @pointerdown=${e=>this.#t=e.target===e.currentTarget}
        @click=${this.#r} @dragover=${this.#a} @drop=${this.#a}>
      <form class="discord-modal-root" novalidate @submit=${this.handleFormSubmit} @keydown=${this.#s}>
        ${this.#n()}
        <div class="discord-modal-content-container">
          ${this.#l()}
          <slot></slot>
          <p class="failure" role="alert">${this.#i}</p>
        </div>
        ${this.#c()}
      </form>
    </dialog>`}#n(){return m`<div class="discord-modal-header-container">
      <img class="discord-modal-avatar" src=${this.avatar??""} alt="" width="24" height="24">
      <h2 id="title" class="discord-modal-title">${this.modalTitle}</h2>
      <button type="button" class="discord-modal-close-button" aria-label="Close" @click=${this.handleClickCloseIcon}>
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M6 6 18 18M18 6 6 18"/></svg>
      </button>
    </div>`}#l(){return m`<div class="discord-modal-warning-container">
      <svg class="discord-modal-warning-icon-svg" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="M12 7v6M12 16.5v.5"/></svg>
      <p id="warning" class="discord-modal-warning">This form will be submitted to
        <strong class="discord-modal-warning-author">${this.author}</strong>.
        Do not share passwords or other sensitive information.</p>
    </div>`}#c(){return m`<div class="discord-modal-actions-container">
      <button type="button" class="discord-modal-button secondary" @click=${this.handleClickCloseIcon}>Cancel</button>
      <button class="discord-modal-button discord-modal-button-submit primary"
        aria-busy=${String(this.#e)} aria-disabled=${String(this.#e)}>Submit</button>
    </div>`}};customElements.define("play-modal",Zi);function Nl(t){let e=v("input",{type:"checkbox",checked:t.default});return{node:e,control:e,labelable:!0,beside:!0,focus:()=>e.focus(),problem:()=>"",touched:()=>e.checked!==e.defaultChecked,answer:()=>({value:e.checked})}}var Gi="This field is required.";function Ae({required:t}){return t??!0}function $t({custom_id:t}){return`input-${t}`}function Ki({id:t}){return`label-${t}`}function Yt(t,e,r,[i,o]){let a=e.min_values??1;return t===0?Ae(e)?Gi:"":t<a?`${i} at least ${ze(a,o)}.`:t>r?`${i} at most ${ze(r,o)}.`:""}function yo(t,e){return[...t].sort().join(`
`)===[...e].sort().join(`
`)}function _o(t,e,r){let i=v("input",{type:t,name:e,value:r.value,checked:r.default}),o=r.description?v("span",{class:"form-note"},r.description):null;return{row:v("label",{class:"form-option"},i,v("span",{},r.label,o)),box:i}}function wo(t){return t.filter(e=>e.default).map(({value:e})=>e)}function Bl(t){let e=t.options??[],r=wo(e),i=new Set(r),o=e.map(s=>_o("checkbox",$t(t),s));for(let{box:s}of o)s.addEventListener("input",()=>s.checked?i.add(s.value):i.delete(s.value));let a=v("div",{class:"form-group",role:"group"},...o.map(({row:s})=>s));return{node:a,control:a,labelable:!1,focus:()=>o[0]?.box.focus(),problem:()=>Yt(i.size,t,t.max_values??e.length,["Choose","option"]),touched:()=>!yo(i,r),answer:()=>({values:[...i]})}}var Fl=1<<20,Js=10*Fl;function ql(t){let e=t.max_values??1,r=[],i=new Map,o=v("ul",{class:"form-files",id:`files-${t.id}`,"aria-label":"Chosen files"}),a=v("input",{type:"file",multiple:e>1,required:Ae(t),"aria-describedby":o.id,onchange:u}),s=v("span",{"aria-hidden":"true"},"Drop ",e>1?`up to ${e} files`:"a file"," here or ",v("b",{},"browse")),l=v("div",{class:"form-drop"},s,a);for(let[y,g]of[["dragenter",!0],["dragleave",!1],["drop",!1]])a.addEventListener(y,()=>l.classList.toggle("over",g));return{node:v("div",{},l,o),control:a,labelable:!0,focus:()=>a.focus(),problem:()=>Rl(r)||Yt(r.length,t,e,["Upload","file"]),touched:()=>r.length>0,answer:async()=>({values:await Promise.all(r.map(n))})};function u(){e===1&&(r.length=0),r.push(...a.files??[]),a.value="",c(),(r.length>e||Rl(r))&&o.dispatchEvent(new Event("check",{bubbles:!0}))}function d(y){r.splice(y,1),c(),(o.querySelectorAll("button")[Math.min(y,r.length-1)]??a).focus()}function c(){o.replaceChildren(...r.map((y,g)=>v("li",{},v("span",{class:"form-file"},y.name),v("span",{class:y.size>Js?"form-note too-large":"form-note"},sr(y.size)),v("button",{type:"button",class:"form-remove","aria-label":`Remove ${y.name}`,onclick:()=>d(g)},"✕")))),o.dispatchEvent(new Event("input",{bubbles:!0}))}async function n(y){let g=i.get(y)??(await ir(y)).id;return i.set(y,g),g}}function Rl(t){let e=t.find(({size:r})=>r>Js);return e?`${e.name} is larger than ${Js/Fl} MB. Remove it, or choose a smaller file.`:""}function Ul(t){let e=t.options??[],r=e.map(d=>_o("radio",$t(t),d)),i=()=>r.find(({box:d})=>d.checked)?.box,o=()=>i()?.value??null,[a=null]=wo(e),s=v("div",{class:"form-group",role:"radiogroup","aria-required":String(Ae(t))},...r.map(({row:d})=>d)),l=v("button",{type:"button",class:"form-clear",hidden:!0,onclick:()=>{for(let{box:d}of r)d.checked=!1;u(),r[0]?.box.focus()}},"Clear the choice"),u=()=>{l.hidden=Ae(t)||!i()};return s.addEventListener("change",u),u(),{node:v("div",{},s,l),control:s,labelable:!1,focus:()=>(i()??r[0]?.box)?.focus(),problem:()=>Ae(t)&&!i()?Gi:"",touched:()=>o()!==a,answer:()=>({value:o()})}}var zo=class{node;control;#e;#i=v("span",{class:"form-chosen"});#t;#o;#r;#a=0;constructor(e){let{id:r,label:i,entries:o,most:a}=e;this.#e=e,this.#r=new Set(o.filter(s=>s.default).map(({value:s})=>s)),this.#o=o.map((s,l)=>this.#l(s,l)),this.#t=v("div",{class:"form-list",id:r,role:"listbox",popover:"manual","aria-labelledby":i,"aria-multiselectable":a>1&&"true",tabindex:"-1"},...this.#o),this.control=this.#n(),this.node=v("div",{class:"form-select"},this.control,this.#t),this.#t.addEventListener("mousedown",s=>s.preventDefault()),this.#v()}get values(){return[...this.#r]}get#s(){return this.control.getAttribute("aria-expanded")==="true"}#n(){let{id:e,required:r}=this.#e;return v("div",{class:"form-control",role:"combobox",tabindex:"0","aria-haspopup":"listbox","aria-expanded":"false","aria-controls":e,"aria-required":String(r),onclick:()=>this.#s?this.#h():this.#c(),onblur:()=>this.#h(),onkeydown:i=>this.#d(i)},this.#i,Fe("down"))}#l(e,r){return v("div",{id:`${this.#e.id}-${r}`,role:"option",onclick:()=>this.#f(r)},v("span",{},[Bt(e),e.label].filter(Boolean).join(" ")),e.description?v("span",{class:"form-note"},e.description):null)}#c(){this.#o.length!==0&&(this.control.setAttribute("aria-expanded","true"),this.#t.showPopover({source:this.control}),this.#p(Math.max(0,this.#e.entries.findIndex(({value:e})=>this.#r.has(e)))))}#h(){this.#s&&(this.control.setAttribute("aria-expanded","false"),this.control.removeAttribute("aria-activedescendant"),this.#t.hidePopover())}#d(e){e.ctrlKey||e.metaKey||e.altKey||!this.#m(e.key)||e.preventDefault()}#m(e){if(!this.#s){let i=["ArrowDown","ArrowUp","Enter"," "].includes(e);return i&&this.#c(),i||this.#u(e)}let r=this.#o.length-1;switch(e){case"ArrowDown":return this.#p(this.#a<r?this.#a+1:0),!0;case"ArrowUp":return this.#p(this.#a>0?this.#a-1:r),!0;case"Home":return this.#p(0),!0;case"End":return this.#p(r),!0;case"Enter":case" ":return this.#f(this.#a),!0;case"Escape":return this.#h(),!0;default:return this.#u(e)}}#u(e){if(e.length>1||e===" ")return!1;let r=this.#s?this.#a+1:0,{entries:i}=this.#e,a=[...i.keys()].map(s=>(r+s)%i.length).find(s=>No(i[s].label.toLowerCase(),e.toLowerCase()));return a===void 0||(this.#s||this.#c(),this.#p(a)),!0}#p(e){this.#o[this.#a]?.classList.remove("active"),this.#a=e;let r=this.#o[e];r.classList.add("active"),r.scrollIntoView({block:"nearest"}),this.control.setAttribute("aria-activedescendant",r.id)}#f(e){let{entries:r,most:i,required:o}=this.#e,{value:a}=r[e],s=this.#r.has(a);i===1?(this.#r.clear(),(!s||o)&&this.#r.add(a),this.#h()):s?this.#r.delete(a):this.#r.size<i&&this.#r.add(a),this.#v(),this.control.dispatchEvent(new Event("input",{bubbles:!0}))}#v(){let{entries:e,most:r,placeholder:i}=this.#e,o=this.values.map(s=>e.find(({value:l})=>l===s).label);this.#i.textContent=o.join(", ")||i,this.#i.classList.toggle("placeholder",o.length===0);let a=r>1&&this.#r.size>=r;e.forEach(({value:s},l)=>{let u=this.#r.has(s);this.#o[l].setAttribute("aria-selected",String(u)),this.#o[l].setAttribute("aria-disabled",String(a&&!u))})}};function Xt(t){let e=t.max_values??1,r=new zo({id:`list-${t.id}`,label:Ki(t),placeholder:t.placeholder??"Make a selection",entries:Jr(t),most:e,required:Ae(t)}),i=r.values;return{node:r.node,control:r.control,labelable:!1,focus:()=>r.control.focus(),problem:()=>Yt(r.values.length,t,e,["Choose","option"]),touched:()=>!yo(r.values,i),answer:()=>({values:r.values})}}var Sm=.9,Ji=class extends Wi{counterID="";#e;makeControl(){if(this.#e)return this.#e;let e=document.createElement(this.type==="paragraph"?"textarea":"input");return e.required=this.required,e.placeholder=this.placeholder,e.maxLength=this.maxLength,e.autocomplete="off",e.value=this.defaultValue,e instanceof HTMLTextAreaElement?e.rows=4:e.type="text",e.addEventListener("input",()=>this.value=e.value),this.#e=e,e}createRenderRoot(){return this}render(){return m`${this.makeControl()}${this.#i()}`}#i(){let e=this.type==="paragraph"&&this.value.length>=Sm*this.maxLength,r=m`${this.maxLength-this.value.length}<span class="form-unseen"> characters left</span>`;return m`<span class="form-counter" id=${this.counterID}>${e?r:ie}</span>`}};customElements.define("play-inputtext",Ji);var Lm=2;function Wl(t){let e=new Ji;e.type=t.style===Lm?"paragraph":"short",e.required=Ae(t),e.minLength=t.min_length??0,e.maxLength=t.max_length??e.maxLength,e.placeholder=t.placeholder??"",e.defaultValue=t.value??"";let r=e.makeControl();return e.counterID=`counter-${t.id}`,r.setAttribute("aria-describedby",e.counterID),{node:e,control:r,labelable:!0,focus:()=>r.focus(),problem:()=>Om(r.value.length,e),touched:()=>r.value!==e.defaultValue,answer:()=>({value:r.value})}}function Om(t,{required:e,minLength:r,maxLength:i}){return t===0?e?Gi:"":t<r?`Must be ${r} characters or more. You have written ${t}.`:t>i?`Must be ${i} characters or fewer. You have written ${t}.`:""}var Am=new Map([[3,Xt],[4,Wl],[5,Xt],[6,Xt],[7,Xt],[8,Xt],[19,ql],[21,Ul],[22,Bl],[23,Nl]]);function Ys(t){return Am.get(t.type)?.(t)}var jm=23;function Xs(t,e,r,i){let o=Dm(t,e,r),a=i?v("p",{class:"form-note",id:`note-${t.id}`},i):null,s=v("p",{class:"form-error",id:`error-${t.id}`,hidden:!0});Im(t,e,[a,s]);let l=v("div",{class:e.beside?"form-field beside":"form-field"},...e.beside?[e.node,o,a]:[o,a,e.node],s),u=!1;return l.addEventListener("input",()=>u&&d()),l.addEventListener("check",d),{node:l,check:d,focus:()=>e.focus(),touched:()=>e.touched(),data:c};function d(){u=!0;let n=e.problem();return s.textContent=n,s.hidden=!n,e.control.setAttribute("aria-invalid",String(!!n)),!n}async function c(){let{type:n,id:y,custom_id:g}=t;return{type:n,id:y,custom_id:g,...await e.answer()}}}function Dm(t,e,r){let i=e.control.getAttribute("role")==="group"?null:"true",o=t.type!==jm&&Ae(t)?v("span",{class:"form-required","aria-hidden":i}," *"):null;return v(e.labelable?"label":"span",{class:"form-label",id:Ki(t),for:e.labelable&&$t(t)},r,o)}function Im(t,{control:e,labelable:r},i){e.id=$t(t),r||e.setAttribute("aria-labelledby",Ki(t));let o=e.getAttribute("aria-describedby")??"";e.setAttribute("aria-describedby",[...i.map(a=>a?.id),o].filter(Boolean).join(" "))}var Pm=new Map([[1,Nm],[10,Bm],[18,Vm]]);function Zl(t){return(Pm.get(t.type)??Qs)(t)}function Vm({component:t,label:e="",description:r,...i}){let o=t&&Ys(t);if(!t||!o)return Qs(t??i);let a=Xs(t,o,e,r);return{...a,data:async()=>({type:i.type,id:i.id,component:await a.data()})}}function Nm({type:t,id:e,components:r=[]}){let[i]=r,o=i&&Ys(i);if(!i||!o)return Qs({type:t,id:e});let a=Xs(i,o,i.label??"");return{...a,data:async()=>({type:t,id:e,components:[await a.data()]})}}function Bm({content:t="",...e}){return Gl(e,v("div",{class:"form-text markdown"},st(t)))}function Qs(t){return Gl(t,v("p",{class:"form-field form-note"},`This page cannot show components of type ${t.type} yet.`))}function Gl({type:t,id:e},r){return{node:r,check:()=>!0,touched:()=>!1,data:async()=>({type:t,id:e})}}function Kl(t){let e=new Set(ea(t)),r=0,i=()=>{do r++;while(e.has(r));return r},o=a=>{let s={...a,id:a.id||i()};return s.components&&(s.components=s.components.map(o)),s.component&&(s.component=o(s.component)),s};return t.map(o)}function ea(t){return t.flatMap(({id:e,components:r=[],component:i})=>[...e?[e]:[],...ea(r),...ea(i?[i]:[])])}function Jl(t,e){let r=Kl(t.components).map(Zl),i=new Zi;i.modalTitle=t.title,i.author=ne(J.app),i.avatar=bi(J.app),i.touched=()=>r.some(o=>o.touched()),i.check=()=>{let o=r.filter(a=>!a.check());return o[0]?.focus?.(),o.length===0},i.send=async()=>{let o=await Promise.all(r.map(a=>a.data()));await e({custom_id:t.custom_id,components:o})},i.append(...r.map(({node:o})=>o)),document.body.append(i),i.open(r.find(({focus:o})=>o)?.focus)}var ta=(t,{message:e})=>{e&&t.show(e)},Yl={4:ta,5:ta,6:()=>{},7:ta,9:(t,{response:e})=>t.ask(e.data)};function Xl({response:{type:t,data:e}}){if(t!==8)throw new Error(`a response of type ${t} has no choices`);return e?.choices??[]}var ia=2,Rm=3,Fm=4,qm=5,Um=3,Wm=400,ko=class{#e;#i;#t=0;#o=new Map;#r=new Map;constructor(e,r){this.#e=e,this.#i=r}async send(e,r){let i=R.subject,o=!1,a=setTimeout(()=>{o=!0,this.#i(`${ne(J.app)} is thinking…`)},Wm);this.#e.toEnd();try{await this.#a({type:ia,data:r}),o&&this.#i("")}catch(s){this.#i(s.message),this.#n(i,e)}finally{clearTimeout(a)}}explain(e,{id:r,name:i}){return this.send(i,{id:r,name:i,type:Um,target_id:e.id})}async suggest(e){return Xl(await Do({type:Fm,data:e}))}async press(e,{type:r,custom_id:i,id:o},a){this.#e.fail(e.id,"");try{await this.#a({type:Rm,data:{component_type:r,custom_id:i,id:o,values:a},message:e.id})}catch(s){this.#i(s.message),this.#e.fail(e.id,"This interaction failed")}}async refresh(){let e=R.person.user.id,r=this.#e.newest(({id:i,interaction_metadata:o})=>o?.user.id===e&&this.#r.has(i));if(r)try{await this.#a({...this.#r.get(r.id),refresh:r.id})}catch(i){this.#i(i.message)}}failedHere(){for(let e of this.#o.get(R.subject)??[])this.#e.append(e)}async#a(e){let{now:r}=this.#e,i=await Do(e),o=Yl[i.response.type];if(!o)throw new Error(`This page cannot show a response of type ${i.response.type} yet.`);e.type===ia&&i.message&&this.#r.set(i.message.id,e),o({show:a=>this.#e.answered(a,r),ask:a=>this.#s(a,e.message)},i)}#s(e,r){Jl(e,i=>this.#a({type:qm,data:i,message:r}))}#n(e,r){let i={id:`failed-${++this.#t}`,channel_id:R.place.channel.id,type:0,author:J.app,used:r,content:"The application did not respond",embeds:[],components:[],attachments:[],mentions:[],flags:64,timestamp:new Date().toISOString(),edited_timestamp:null,failed:!0,interaction_metadata:{id:"",type:ia,user:R.person.user}};this.#o.set(e,[...this.#o.get(e)??[],i]),e===R.subject&&this.#e.append(i)}dismissFailed({id:e,failed:r}){if(!r)return!1;let i=this.#o.get(R.subject)??[];return this.#o.set(R.subject,i.filter(o=>o.id!==e)),this.#e.remove(e),!0}};var Mo=36,Zm=100;function ec(t){return Math.min(Math.max(Math.floor(t.clientWidth/7.2)-12,Mo),Zm)}var Ql=5;function Yi(t,e){let r=o=>Gm(o,e),i=t.slice(Ql);return v("div",{class:"findings"},...t.slice(0,Ql).map(r),i.length?v("details",{},v("summary",{},`and ${i.length} more`),...i.map(r)):null)}function Gm(t,e){let{file:r,line:i,column:o,path:a,message:s}=t,l=i?`${r}:${i}:${o}`:r;return v("div",{class:"finding"},v("p",{},v("span",{class:"finding-where"},l)," ",a&&!s.includes(a)?v("span",{class:"finding-path"},`${a}: `):null,s),i&&t.source?Km(t,e):null)}function Km({line:t,column:e,source:r},i){let{text:o,at:a}=tc(r,e,i),s=String(t);return v("pre",{class:"finding-source"},v("span",{class:"finding-gutter"},`${s} | `),o,`
`,v("span",{class:"finding-gutter","aria-hidden":"true"},`${" ".repeat(s.length)} | ${" ".repeat(a)}`,v("b",{},"^")))}function tc(t,e,r){let i=Array.from(t.trimEnd(),Jm),o=Math.min(Math.max(e-1,0),i.length);if(i.length<=r)return{text:i.join(""),at:o};let a=Math.max(0,Math.min(o-Math.floor(r/2),i.length-r)),s=a+r;return{text:`${a>0?"…":""}${i.slice(a,s).join("")}${s<i.length?"…":""}`,at:o-a+(a>0?1:0)}}function Jm(t){return t==="	"?" ":/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(t)?"�":t}var oa=v("div",{class:"banner",role:"alert"}),rc=new Ke,ra={packs:[],choosable:!1};function To(t){t.append(oa,rc.node)}function oc(t){let e=t.packs.filter($o);ic(e)!==ic(ra.packs.filter($o))&&oa.replaceChildren(...e.map(Ym));let r=t.packs.filter(Xm);(r.length||e.length)&&rc.say(r.map(i=>Qm(i,t.packs.length)).join(" ")),ra=t}function $o({findings:t}){return t.length>0}function ic(t){return JSON.stringify(t.map(({id:e,title:r,loaded:i,findings:o})=>[e,r,i,o]))}function Ym({title:t,loaded:e,findings:r}){return v("details",{open:!0},v("summary",{},v("b",{},`${t}: ${ze(r.length,"error")}. `),e?`The last good version keeps serving since ${Ue(new Date(e))}.`:"Nothing of it is served until this is mended."),v("div",{class:"banner-findings",tabindex:0,role:"group","aria-label":`Errors in ${t}`},Yi(r,ec(oa))))}function Xm(t){let e=ra.packs.find(({id:r,folder:i})=>i?i===t.folder:r===t.id);return e!==void 0&&!$o(t)&&($o(e)||e.loaded!==t.loaded)}function Qm({title:t,terms:e},r){return`Reloaded${r>1?` ${t}`:""}: ${ze(e,"term")}.`}var Ho=class{node;tick;name=v("span",{class:"pack-name"});facts=v("div",{class:"pack-facts"});errors=v("div",{class:"pack-errors"});warnings=v("details",{class:"pack-warnings",hidden:!0},v("summary"),v("div"));constructor(e,r){this.tick=v("input",{type:"checkbox",onchange:r}),this.node=v("li",{class:"pack","data-pack":e},v("label",{},this.tick,this.name),this.facts,this.errors,this.warnings)}get isTicked(){return this.tick.checked}show(e,r){let{title:i,version:o,used:a,findings:s,warnings:l}=e;this.tick.hidden=this.tick.disabled=!r,this.tick.checked=a,this.node.classList.toggle("unused",!a),this.name.replaceChildren(v("b",{},i),` ${o}`),this.facts.replaceChildren(...ep(e)),this.errors.replaceChildren(...s.length?[v("b",{},"As it was saved last, it cannot be read:"),Yi(s,Mo)]:[]),this.warnings.hidden=!l.length,this.warnings.firstElementChild.textContent=ze(l.length,"warning"),this.warnings.lastElementChild.replaceChildren(Yi(l,Mo))}};function ep({terms:t,figures:e,folder:r,loaded:i,findings:o}){let a=o.length?"serving since":"loaded at",s=[ze(t,"term"),ze(e,"figure"),...i?[`${a} ${Ue(new Date(i))}`]:[]];return[v("p",{},o.length&&!i?"never loaded":s.join(" · ")),v("p",{class:"pack-folder"},r??"comes with labgloss")]}var nc=v("p",{class:"panel-count"}),Eo=v("ul",{class:"packs",role:"list"}),lc=new Ke,Xi=new Map,cc={packs:[],choosable:!1},Co=cc,sc=Promise.resolve();function sa(t){t.append(Jt(t,"Packs"),nc,lc.node,Eo),na()}function aa(t){let e=Co!==cc&&ac(Co)!==ac(t);return Co=t,oc(t),na(),e}function ac({packs:t}){return JSON.stringify(t.filter(({used:e})=>e).map(({id:e,version:r,loaded:i})=>[e,r,i]))}function na(){let{packs:t,choosable:e}=Co;nc.textContent=tp(t.length,e);for(let i of Xi.keys())t.some(o=>o.id===i)||Xi.delete(i);let r=t.map(i=>{let o=Xi.get(i.id)??new Ho(i.id,ip);return Xi.set(i.id,o),o.show(i,e),o.node});(r.length!==Eo.children.length||r.some((i,o)=>i!==Eo.children[o]))&&Eo.replaceChildren(...r)}function tp(t,e){return t?e?"The bot answers from those that are ticked.":"The bot answers from these.":"No packs yet."}function ip(){let t=[...Xi].filter(([,e])=>e.isTicked).map(([e])=>e);sc=sc.then(()=>rp(t))}async function rp(t){try{await Aa(t)}catch(e){lc.say(e instanceof Error?e.message:String(e)),na()}}var dc=matchMedia("(width < 900px)");function mc(){for(let t of Qi())t.addEventListener("toggle",e=>sp(t,e.newState==="open")),t.addEventListener("keydown",hc);document.querySelector("header").addEventListener("keydown",hc),dc.addEventListener("change",uc)}function pc(t){let e=Qi().find(r=>r.id===t);e?.matches(":popover-open")?e.focus():e?.showPopover()}function hc({key:t,target:e,defaultPrevented:r}){if(!(t!=="Escape"||r||document.querySelector(".list:popover-open"))&&!(e instanceof HTMLInputElement&&e.type==="search"&&e.value))for(let i of Qi())i.hidePopover()}function sp(t,e){let r=document.querySelector(`header [popovertarget="${t.id}"]`);if(r?.setAttribute("aria-expanded",String(e)),uc(),e){for(let i of Qi())i!==t&&i.hidePopover();t.focus()}else(document.activeElement===document.body||t.contains(document.activeElement))&&r?.focus()}function uc(){let t=Qi().some(e=>e.matches(":popover-open"));document.querySelector("main").inert=t&&dc.matches}function Qi(){return[...document.querySelectorAll(".panel[popover]")]}function So(t,e,r,i,o){let a=r.map(({value:s})=>v("input",{type:"radio",name:`setting-${t}`,value:s,onchange:()=>o(s)}));return{node:gc(t,e,r,a),show:()=>{for(let s of a)s.checked=s.value===i()}}}function fc(t,e,r,i,o){let a=()=>s.filter(l=>l.checked).map(({value:l})=>l),s=r.map(({value:l})=>v("input",{type:"checkbox",name:`setting-${t}`,value:l,onchange:()=>o(a())}));return{node:gc(t,e,r,s),show:()=>{for(let l of s)l.checked=i().includes(l.value)}}}function vc(t,e,r,i,o){let a=`setting-${t}`,s=v("select",{id:a,class:"panel-field",onchange:()=>o(s.value)},...r.map(({value:l,label:u})=>v("option",{value:l,lang:l},u)));return{node:v("div",{class:"setting"},v("label",{for:a,class:"setting-legend"},e),s),show:()=>{s.value=i()}}}function gc(t,e,r,i){return v("fieldset",{class:`setting setting-${t}`},v("legend",{class:"setting-legend"},e),...r.map(({label:o,note:a,beside:s},l)=>v("div",{class:"setting-choice"},v("label",{},i[l],v("span",{},o,...a?[" ",v("small",{},a)]:[])),s)))}var bc="theme",Lo=Ct("localStorage",bc);function Oo(){return Lo==="dark"||Lo==="light"?Lo:"auto"}function la(t){Lo=t,St("localStorage",bc,t),xc()}function xc(){let{dataset:t}=document.documentElement;Oo()==="auto"?delete t.theme:t.theme=Oo()}xc();var ap={[String(16384)]:"Without it Discord drops the cards (embeds) of its messages and shows no previews of links.",[String(32768)]:"Without it the app can send no files, and so no pictures of its own."};function ca(t){let e=new Ke,r=[cp(),dp(),pp(),up(),fp()],i=()=>{for(let a of r)a.show()},o=()=>{la("auto"),R.reset(),e.say("All is as on a first visit.")};t.append(Jt(t,"Settings"),...r.map(a=>a.node),v("div",{class:"panel-tools"},v("button",{type:"button",class:"panel-button",onclick:o},"Reset"),e.node)),R.onChange(i),i()}function ha(t){let e=()=>{t.textContent=np()};R.onChange(e),e()}function np(){let{person:t,place:e,locale:r,denied:i}=R,o=J.permissions.filter(({bit:a})=>i.includes(a)).map(({name:a})=>`without ${a}`);return[ne(t.user),`${t.role} in ${Kr(e).replace(/^Direct/,"direct")}`,...r==="en-US"?[]:[lp(r)],...o].join(" · ")}function lp(t){return J.locales.find(e=>e.code===t)?.name??t}function cp(){let t=J.people.map(hp),e=J.people.map(({user:o,role:a},s)=>({value:o.id,label:ne(o),note:a,beside:t[s]})),r=So("person","Who I am",e,()=>R.person.user.id,o=>R.change({person:o})),i=()=>{r.show(),J.people.forEach((o,a)=>{t[a].href=Ha(o,R.place)})};return{node:r.node,show:i}}function hp(t){return v("a",{class:"second-tab",target:"_blank",rel:"noopener","aria-label":`Open a second tab as ${ne(t.user)}`,title:`Open a second tab as ${ne(t.user)}`},"second tab ",Fe("open"))}function dp(){let t=J.places.map(e=>({value:e.channel.id,label:Kr(e),note:mp(e)}));return So("place","Where",t,()=>R.place.channel.id,e=>R.change({place:e}))}function mp({guild:t,installed:e}){return t?e?"the server has installed the app":"the app is not installed here: only who uses it has it":"nobody else reads it"}function pp(){let t=J.locales.map(({code:e,name:r})=>({value:e,label:r}));return vc("locale","Language of my Discord",t,()=>R.locale,e=>R.change({locale:e}))}function up(){return So("theme","Colours",[{value:"dark",label:"Dark"},{value:"light",label:"Light"},{value:"auto",label:"As the system"}],Oo,e=>la(e))}function fp(){let t=J.permissions.map(({bit:r})=>r),e=J.permissions.map(({bit:r,name:i})=>({value:r,label:i,note:ap[r]}));return fc("permission",`What ${J.app.username} may do`,e,()=>t.filter(r=>!R.denied.includes(r)),r=>R.change({denied:t.filter(i=>!r.includes(i))}))}function yc(t){for(let e of document.querySelectorAll("[data-example]"))e.addEventListener("click",()=>t.type(e.textContent));document.querySelector(".skip").addEventListener("click",e=>{e.preventDefault(),t.focus()}),document.addEventListener("command",e=>t.type(`/${gp(e.detail)} `)),document.addEventListener("keydown",e=>{bp(e)&&!e.composedPath().some(xp)&&t.focus()})}function gp(t){return vi().find(e=>e.name===t)?.label??t}function bp({key:t,ctrlKey:e,metaKey:r,altKey:i,isComposing:o}){return t.length===1&&t!==" "&&!e&&!r&&!i&&!o}function xp(t){return t instanceof Element&&t.matches("input, textarea, select, dialog, [popover], .panel, [contenteditable]")}var _c=500,yp=5e3,_p=4e4,wp=1e4,Ao=class{#e;#i;#t=null;#o="";#r;constructor(e,r){this.#e=e,this.#i=r,R.onChange(()=>{R.subject!==this.#o&&this.#a()}),document.addEventListener("visibilitychange",()=>this.#n()),this.#a(),this.#n()}#a(){this.#s(),this.#o=R.subject,this.#t=new AbortController,this.#l(this.#t.signal)}#s(){this.#t?.abort(),this.#t=null}#n(){clearTimeout(this.#r),document.hidden?this.#r=setTimeout(()=>this.#s(),wp):this.#t||this.#a()}async#l(e){let r=_c;for(;!e.aborted;){let i=await this.#c(e,()=>{r=_c}).catch(a=>a);if(e.aborted)return;let o=i instanceof pi;if(this.#i(o?i.message:"Connection lost, trying again…",o),o)return;await new Promise(a=>setTimeout(a,r)),r=Math.min(r*2,yp)}}async#c(e,r){let i=new AbortController;try{let o=await ja(AbortSignal.any([e,i.signal]));if(!o.ok||!o.body)throw new Error(`HTTP status ${o.status}`);r(),this.#i("",!1),await this.#h(o.body,i,e)}finally{i.abort()}}async#h(e,r,i){let o=e.pipeThrough(new TextDecoderStream).getReader(),a=new jo;for(;;){let s=setTimeout(()=>r.abort(),_p),{done:l,value:u}=await o.read().finally(()=>clearTimeout(s));if(l||i.aborted)return;for(let{name:d,data:c}of a.read(u))this.#e[d]?.(JSON.parse(c))}}},jo=class{#e="";#i="";#t=[];read(e){let r=(this.#e+e).split(/\r\n|\n|\r(?!$)/);return this.#e=r.pop()??"",r.flatMap(i=>this.#o(i))}#o(e){if(e==="")return this.#r();let[,r,i=""]=/^([^:]*)(?:: ?(.*))?$/s.exec(e)??[];return r==="event"&&(this.#i=i),r==="data"&&this.#t.push(i),[]}#r(){let e={name:this.#i||"message",data:this.#t.join(`
`)},r=this.#t.length>0;return this.#i="",this.#t=[],r?[e]:[]}};function zp(t){let e=new jo;return t.flatMap(r=>e.read(r))}var wc="tour dismissed";function zc(t){let e=document.querySelector("#tour");e.hidden=Ct("localStorage",wc)!==null,e.querySelector(".dismiss").addEventListener("click",()=>{St("localStorage",wc,"yes"),e.hidden=!0,t()}),e.querySelector("[data-open]").addEventListener("click",()=>pc("drawer"))}var at=t=>document.getElementById(t),Tt=new ao(at("log"),at("newer"),{press:(t,e,r)=>Ht.press(t,e,r),command:(t,e)=>{Ht.explain(t,e)},dismiss:t=>{kp(t)}}),er=new fo(at("composer"),{say:async t=>{Tt.toEnd(),await Sa(t)},send:(t,e)=>{Ht.send(t,e)},suggest:t=>Ht.suggest(t)}),Ht=new ko(Tt,t=>er.tell(t));async function kp(t){Ht.dismissFailed(t)||(Tt.remove(t.id),await La(t.id).catch(e=>er.tell(e.message)))}mc();Fs(at("drawer"));ca(at("settings"));ha(at("summary"));sa(at("packs"));To(at("banner"));yc(er);zc(()=>er.focus());Il();var kc="";function Mc(){R.subject!==kc&&Tt.clear(),kc=R.subject}R.onChange(Mc);Mc();new Ao({channel:({messages:t})=>{Tt.showAll(t),Ht.failedHere()},message:t=>Tt.show(t),removed:({id:t})=>Tt.remove(t),exchange:t=>qs(t),packs:t=>{(aa(t)||t.changed)&&Ht.refresh()}},(t,e)=>{let r=v("button",{type:"button",onclick:()=>location.reload()},"Reload");at("connection").replaceChildren(t,...e?[" ",r]:[])});er.focus();export{To as banner,vi as choosable,ar as dataOf,tc as excerpt,st as markdown,Fs as mountDrawer,sa as mountPacks,ca as mountSettings,qs as noteExchange,aa as notePacks,zp as readEvents,Vo as readLine,R as session,ha as summary,rr as usable,mo as valueOf,Vs as withNames};
