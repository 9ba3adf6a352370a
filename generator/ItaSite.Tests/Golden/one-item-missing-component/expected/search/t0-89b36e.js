itaSearch("t0","\n 5 A\n รัA\n เรA\n5 เA\nง รA\nงทัA\nงหมA\nจำนA\nด 5A\nทังA\nนวนA\nนเรA\nบเรA\nมด A\nรับA\nรือA\nวนเA\nหมดA\nอง A\nองทA\nังหA\nับเA\nำนวA\nืองA\nเรืA\n")
