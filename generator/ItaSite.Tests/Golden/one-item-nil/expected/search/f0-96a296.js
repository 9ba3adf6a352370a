itaSearch("f0",[""])
