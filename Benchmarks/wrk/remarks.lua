-- Sends the remark form. Argument: a file with one line per client, cookie and body separated by a tab.
dofile((debug.getinfo(1, "S").source:match("^@(.*/)") or "./") .. "report.lua")

local requests, turn = {}, 0

function init(args)
   for line in io.lines(args[1]) do
      local cookie, body = line:match("^([^\t]*)\t(.*)$")
      requests[#requests + 1] = wrk.format("POST", nil,
         { ["Cookie"] = cookie, ["Content-Type"] = "application/x-www-form-urlencoded" }, body)
   end
end

function request()
   turn = turn % #requests + 1
   return requests[turn]
end
