using TitleGuide.Content;

namespace TitleGuide.Tests.Content;

public sealed class FaqIdTests : IDisposable
{
    private const string Notice = "notices/2024-test-engineer/notice.md";

    private readonly FaultyFolder folder = FaultyFolder.Good();

    [Fact]
    public void QuestionWithAnId_IsNotCounted_SoThatTheOthersKeepTheirAddresses()
    {
        folder.Replace(Notice, "faq:\n", "faq:\n  - id: where\n    ask: 在哪里报？\n    answer: 在平台上报。\n    cites: c2-1\n");
        folder.Replace(Notice, "    cites: [c2-1]\n---", "    cites: [c2-1]\n  - id: 7\n    ask: 多少钱？\n    answer: 没有写。\n    cites: c2-1\n  - ask: 还有呢？\n    answer: 没有了。\n    cites: c2-1\n---");

        var loaded = ContentLoader.Load(folder.Path);

        Assert.False(loaded.HasErrors, string.Join('\n', loaded.Diagnostics));
        Assert.Equal(["faq-where", "faq-1", "faq-7", "faq-2"], loaded.Snapshot!.Notices[0].Faq.Select(f => f.Anchor));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1a")]
    [InlineData("丢了合同")]
    public void QuestionWithAnIdThatIsNone_IsReported(string id)
    {
        folder.Replace(Notice, "  - ask: 要满几年？", $"  - id: {id}\n    ask: 要满几年？");

        Assert.Contains(ContentLoader.Load(folder.Path).Diagnostics, d => d.Code == DiagnosticCode.MalformedId.Id);
    }

    public void Dispose() => folder.Dispose();
}
