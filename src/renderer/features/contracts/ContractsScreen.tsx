export default function ContractsScreen() {
  return <h1>ContractsScreen</h1>
}
