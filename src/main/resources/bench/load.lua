-- wrk -s load.lua URL -- PATHS [ANEW]: asks the addresses of the file PATHS in turn; with ANEW each request gets an address of
-- its own by a parameter that no page reads. Prints one line: requests, microseconds, percentiles 50, 95, 99, failures.
local paths = {}
local asked = 0

function init(args)
    for path in io.lines(args[1]) do paths[#paths + 1] = path end
    local anew = args[2]
    -- one unchanging request costs the load generator less
    if #paths == 1 and not anew then return end
    function request()
        asked = asked + 1
        local path = paths[(asked - 1) % #paths + 1]
        if anew then path = path .. (path:find("?", 1, true) and "&" or "?") .. "anew=" .. anew .. asked end
        return wrk.format(nil, path)
    end
end

function done(summary, latency)
    local errors = summary.errors
    print(string.format("figures %d %d %d %d %d %d", summary.requests, summary.duration,
        latency:percentile(50), latency:percentile(95), latency:percentile(99),
        errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
