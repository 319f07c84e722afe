export default function ContractScreen(_: { readonly id: string }) {
  return <h1>ContractScreen</h1>
}
