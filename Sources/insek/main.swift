// The composition root: which store, which tools, which surroundings. Everything else is in the libraries.
import Arguments
import Commands
import Glibc

let environment = Composition.environment()
exit(InsekTool.tool(environment).run(Array(CommandLine.arguments.dropFirst()), console: .standard))
