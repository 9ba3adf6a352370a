namespace ItaSite.Core.Thai;

/// <summary>Tells which groups of a chain of digits are the number of a person, of a mobile telephone or of a bank account.</summary>
internal sealed class PersonalNumbers(string text, DigitChain chain)
{
    private const int NationalLength = 13;
    private const int MobileLength = 10;

    private static readonly int[] NationalCuts = [1, 5, 10, 12];
    private static readonly int[][] MobileGroups = [[10], [3, 7], [3, 3, 4], [3, 4, 3]];
    private static readonly int[] MobileOfTwo = [2, 4, 4];
    private static readonly int[] AccountGroups = [3, 1, 5, 1];

    /// <summary>Adds what the chain that was read last holds.</summary>
    public void AddTo(List<PersonalMatch> found)
    {
        if (chain.Count < MobileLength)
        {
            return;
        }

        for (var group = 0; group < chain.Groups.Count;)
        {
            var taken = At(group, found);
            group += Math.Max(taken, 1);
        }
    }

    private int At(int group, List<PersonalMatch> found)
    {
        if (IsDecimal(chain.PlaceOf(chain.Groups[group].First)))
        {
            return 0;
        }

        foreach (var (kind, digits, fits) in new[]
        {
            (PersonalKind.NationalNumber, NationalLength, (Func<int, int, bool>)IsNational),
            (PersonalKind.MobileNumber, 11, IsForeignMobile),
            (PersonalKind.MobileNumber, MobileLength, IsMobile),
            (PersonalKind.BankAccount, 10, IsAccount),
            (PersonalKind.BankAccount, 11, IsAccount),
            (PersonalKind.BankAccount, 12, IsAccount),
        })
        {
            var count = chain.GroupsOf(group, digits);
            if (count > 0 && !ContinuesAsDecimal(EndOf(group, count)) && fits(group, count) && !Surroundings.AreInKey(text, StartOf(group), EndOf(group, count)))
            {
                found.Add(Match(kind, group, count, digits));
                return count;
            }
        }

        return 0;
    }

    private PersonalMatch Match(PersonalKind kind, int group, int count, int digits)
    {
        var start = StartOf(group);
        return new PersonalMatch(kind, start, EndOf(group, count) - start, ValueOf(kind, chain.Digits(chain.Groups[group].First, digits)));
    }

    /// <summary>A mobile number behind +66 as it is dialled in Thailand.</summary>
    private static string ValueOf(PersonalKind kind, string digits) =>
        kind is PersonalKind.MobileNumber && digits.Length > MobileLength ? $"0{digits[2..]}" : digits;

    private int StartOf(int group) => chain.PlaceOf(chain.Groups[group].First);

    private int EndOf(int group, int count)
    {
        var last = chain.Groups[group + count - 1];
        return chain.PlaceOf(last.First + last.Length - 1) + 1;
    }

    private bool IsDecimal(int start) => start > 1 && text[start - 1] is '.' && ThaiDigits.IsDigit(text[start - 2]);

    private bool ContinuesAsDecimal(int end) => end + 1 < text.Length && text[end] is '.' && ThaiDigits.IsDigit(text[end + 1]);

    /// <summary>Thirteen digits in one row, or grouped 1-4-5-2-1 with at most one line end anywhere; any other grouping only beside a word that says so.</summary>
    private bool IsNational(int group, int count)
    {
        var digits = chain.Digits(chain.Groups[group].First, NationalLength);
        if (!NationalId.IsValid(digits))
        {
            return false;
        }

        var (start, end) = (StartOf(group), EndOf(group, count));
        if (Surroundings.SayNational(text, start, end))
        {
            return count is 1 || Follows(group, count) || StandsAlone(group, count);
        }

        return count is 1 ? !Surroundings.IsOtherNumber(text, start, digits) : Follows(group, count);
    }

    private bool Follows(int group, int count)
    {
        var (cuts, lines) = (0, 0);
        for (var i = group + 1; i < group + count; i++)
        {
            var isCut = NationalCuts.Contains(chain.Groups[i].First - chain.Groups[group].First);
            cuts += isCut ? 1 : 0;
            lines += chain.Groups[i].Before is Boundary.Line ? 1 : 0;
            if (!isCut && chain.Groups[i].Before is not Boundary.Line)
            {
                return false;
            }
        }

        return cuts == NationalCuts.Length && lines <= 1;
    }

    /// <summary>Whether no further digits stand before or behind on the same line.</summary>
    private bool StandsAlone(int group, int count) =>
        (group is 0 || chain.Groups[group].Before is Boundary.Line)
        && (group + count == chain.Groups.Count || chain.Groups[group + count].Before is Boundary.Line);

    /// <summary>06, 08 or 09 and eight digits, written as telephone numbers are.</summary>
    private bool IsMobile(int group, int count)
    {
        var head = chain.Digits(chain.Groups[group].First, 2);
        return head is "06" or "08" or "09"
            && HasNoLineEnd(group, count)
            && (MobileGroups.Any(groups => HasGroups(group, count, groups)) || (HasGroups(group, count, MobileOfTwo) && SaysPhone(group)));
    }

    /// <summary>The same behind +66.</summary>
    private bool IsForeignMobile(int group, int count)
    {
        var (head, start) = (chain.Digits(chain.Groups[group].First, 3), StartOf(group));
        return head is "666" or "668" or "669" && start > 0 && text[start - 1] is '+' && HasNoLineEnd(group, count);
    }

    private bool SaysPhone(int group) =>
        chain.Groups[group + 1].Before is Boundary.Sign || Surroundings.SayPhone(text, StartOf(group));

    /// <summary>Ten to twelve digits beside the words of a bank; eleven that begin with a year are a project of the procurement system.</summary>
    private bool IsAccount(int group, int count)
    {
        var digits = chain.Digits(chain.Groups[group].First, chain.Groups[group + count - 1].First + chain.Groups[group + count - 1].Length - chain.Groups[group].First);
        return HasNoLineEnd(group, count)
            && (count is 1 || HasGroups(group, count, AccountGroups) || chain.Groups[group + 1].Before is Boundary.Sign)
            && !(digits.Length is 11 && digits[0] is '5' or '6' or '7')
            && Surroundings.SayAccount(text, StartOf(group))
            && StandsAlone(group, count);
    }

    private bool HasNoLineEnd(int group, int count)
    {
        for (var i = group + 1; i < group + count; i++)
        {
            if (chain.Groups[i].Before is Boundary.Line)
            {
                return false;
            }
        }

        return true;
    }

    private bool HasGroups(int group, int count, int[] lengths)
    {
        if (count != lengths.Length)
        {
            return false;
        }

        for (var i = 0; i < count; i++)
        {
            if (chain.Groups[group + i].Length != lengths[i])
            {
                return false;
            }
        }

        return true;
    }
}
