itaSearch("index",[[21,"6634a9"],[],[]])
