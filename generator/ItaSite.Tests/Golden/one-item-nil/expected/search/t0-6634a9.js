itaSearch("t0","\n")
