// Style sheets are imported for the bundle alone, drawings as data: addresses.
declare module '*.css';
declare module '*.svg' {
  const address: string;
  export default address;
}
