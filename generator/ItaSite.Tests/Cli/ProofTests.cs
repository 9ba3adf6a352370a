using System.Text;
using ItaSite.Cli.Proof;
using ItaSite.Cli.Publishing;
using ItaSite.Core.Output;

namespace ItaSite.Tests.Cli;

/// <summary>Whole runs of <c>ita verify</c> and <c>ita sign</c>.</summary>
public sealed class ProofTests : IDisposable
{
    private static readonly string[] Pages = ["a/index.html", "b/index.html", "index.html"];

    private readonly TempFolder _temp = new();

    public ProofTests() => Publish();

    private string Live => _temp.At("output/site");

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void AWholeCopyHasNothingToReport()
    {
        var run = Verify();

        Assert.Equal((0, $"{Live}: 3 files checked, 0 differ. The manifest is not signed.\n", string.Empty), (run.Code, run.Out, run.Error));
    }

    [Fact]
    public void EachFileThatIsMissingChangedOrExtraIsNamed()
    {
        File.Delete(Path.Combine(Live, "a/index.html"));
        File.WriteAllText(Path.Combine(Live, "b/index.html"), "B/index.html");
        File.WriteAllText(Path.Combine(Live, "c.html"), "c");

        var run = Verify();

        Assert.Equal((1, "missing: a/index.html\nchanged: b/index.html\nextra: c.html\n"), (run.Code, run.Error));
        Assert.Equal($"{Live}: 3 files checked, 3 differ. The manifest is not signed.\n", run.Out);
    }

    [Fact]
    public void WithoutAManifestNothingCanBeChecked()
    {
        var run = ItaRun.InProcess("verify", _temp.Root, "--lang", "en");

        Assert.Equal((2, $"ita: There is no manifest at '{_temp.At("manifest.json")}', so nothing can be checked.\n"), (run.Code, run.Error));
    }

    [Fact]
    public void AManifestThatNamesAPlaceOutsideItsSiteIsRefused()
    {
        File.WriteAllText(Path.Combine(Live, "manifest.json"), "{\"schema\":\"itasite-manifest/1\",\"files\":[{\"path\":\"../../secret\",\"bytes\":1,\"sha256\":\"a\"}]}");

        Assert.Equal(2, Verify().Code);
    }

    [Fact]
    public void ASignatureHoldsUntilTheManifestChanges()
    {
        var key = _temp.At("office.pem");
        Assert.Equal(0, ItaRun.InProcess("sign", "--new-key", key, "--lang", "en").Code);
        Assert.Equal(0, ItaRun.InProcess("sign", "--key", key, "--output", Live, "--lang", "en").Code);

        var right = Verify("--key", key + ".pub");
        File.AppendAllText(Path.Combine(Live, "manifest.json"), " ");
        var wrong = Verify("--key", key + ".pub");

        Assert.Equal((0, $"{Live}: 3 files checked, 0 differ. The signature is right.\n"), (right.Code, right.Out));
        Assert.Equal((1, $"{Live}: 3 files checked, 0 differ. The signature does not fit the manifest and the key.\n"), (wrong.Code, wrong.Out));
    }

    [Fact]
    public void ASignedSiteThatDoesNotChangeStaysSigned()
    {
        var key = _temp.At("office.pem");
        ItaRun.InProcess("sign", "--new-key", key);
        ItaRun.InProcess("sign", "--key", key, "--output", Live);

        Publish();

        Assert.Equal(0, Verify("--key", key + ".pub").Code);
    }

    [Fact]
    public void AnUnsignedSiteFailsWhenASignatureIsAskedFor()
    {
        ItaRun.InProcess("sign", "--new-key", _temp.At("k"));

        Assert.Equal(1, Verify("--key", _temp.At("k.pub")).Code);
    }

    [Fact]
    public void AKeyIsNeverOverwrittenAndASiteIsNoKey()
    {
        ItaRun.InProcess("sign", "--new-key", _temp.At("k"));

        Assert.Equal(2, ItaRun.InProcess("sign", "--new-key", _temp.At("k"), "--lang", "en").Code);
        var run = ItaRun.InProcess("sign", "--key", Path.Combine(Live, "manifest.json"), "--output", Live, "--lang", "en");
        Assert.Equal((2, $"ita: '{Path.Combine(Live, "manifest.json")}' is not an Ed25519 key in PEM form ('PRIVATE KEY'). Make one with 'ita sign --new-key'.\n"), (run.Code, run.Error));
    }

    /// <summary>RFC 8032, 7.1, tests 1 to 3.</summary>
    [Theory]
    [InlineData("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "", "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b")]
    [InlineData("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb", "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72", "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")]
    [InlineData("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7", "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82", "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a")]
    public void SignaturesAreThoseOfTheStandard(string secret, string open, string message, string signature)
    {
        var key = SigningKey.OfSecret(Convert.FromHexString(secret));
        var bytes = Convert.FromHexString(message);

        Assert.Equal(open, Convert.ToHexStringLower(key.Public));
        Assert.Equal(signature, Convert.ToHexStringLower(key.Sign(bytes)));
        Assert.True(key.Holds(bytes, Convert.FromHexString(signature)));
        Assert.False(key.Holds([.. bytes, 0], Convert.FromHexString(signature)));
    }

    private void Publish() => Publisher.Publish(
        new OutputTree([.. Pages.Select(path => new OutputFile(path, "pages", stream => stream.Write(Encoding.UTF8.GetBytes(path))))]),
        PublishTarget.Of(Live),
        CancellationToken.None);

    private ItaRun Verify(params string[] more) => ItaRun.InProcess(["verify", Live, "--lang", "en", .. more]);
}
