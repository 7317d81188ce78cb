using TitleGuide.Content;
using TitleGuide.Pages.Check.Slips;
using TitleGuide.Rules;

namespace TitleGuide.Tests.Pages.Check.Slips;

public sealed class SlipTests
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static readonly Snapshot Published = PublishedContent.Snapshot;

    public static TheoryData<string> Notices() => [.. Published.Notices.Where(n => n.Rules is not null).Select(n => n.Id)];

    [Theory]
    [MemberData(nameof(Notices))]
    public void Code_OfEveryCase_ReadsBackToTheSameAnswers(string id)
    {
        var notice = Published.FindNotice(id)!;
        foreach (var worked in notice.Cases)
        {
            AssertSame(notice, worked.Answers);
        }
    }

    [Theory]
    [MemberData(nameof(Notices))]
    public void Code_OfRandomAnswers_ReadsBackToTheSameAnswers(string id)
    {
        var notice = Published.FindNotice(id)!;
        var questionnaire = new Questionnaire(notice.Rules!);
        var random = new Random(11);
        for (var i = 0; i < 300; i++)
        {
            var facts = FactSet.Of(notice.Rules!.Facts
                .Where(_ => random.Next(3) > 0)
                .Select(f => (f.Id, Values: questionnaire.DomainOf(f.Id)))
                .Where(f => !f.Values.IsEmpty)
                .Select(f => KeyValuePair.Create(f.Id, random.Next(8) == 0 ? Unsure.Instance : f.Values[random.Next(f.Values.Length)])));
            AssertSame(notice, facts);
        }
    }

    [Fact]
    public void Code_OfOddNumbersDatesAndTags_ReadsBack()
    {
        var notice = Published.FindNotice("2023-hangzhou-chemical-senior-engineer")!;
        foreach (var (id, text) in new[] { ("engineering-work", "2008-07~2010-02-28:?;2010-03-01~:other"), ("credits", "2021:90.5/0.0001/-;2023:0/10000/18"), ("engineer-title-date", "1999-02") })
        {
            var value = AnswerText.Parse(notice.Rules!.FindFact(id)!, text, out var fault);
            Assert.True(value is not null, fault);
            AssertSame(notice, FactSet.Empty.With(id, value));
        }
    }

    [Fact]
    public void Code_OfThreeChoices_IsShortEnoughToType()
    {
        var notice = Published.FindNotice("2024-hangzhou-manufacturing-engineer")!;
        var facts = notice.Cases[0].Answers;
        var few = FactSet.Of(facts.Values.Where(f => f.Value is Chosen { Options.Count: 1 }).Take(3));
        Assert.InRange(Slip.Write(notice, few)!.Replace("-", "").Length, 1, 36);
    }

    [Fact]
    public void Code_TypedCarelessly_IsRead()
    {
        var notice = Published.FindNotice("2024-hangzhou-manufacturing-engineer")!;
        var code = Slip.Write(notice, notice.Cases[0].Answers)!;
        var typed = " " + code.ToLowerInvariant().Replace("-", " ").Replace('0', 'o').Replace('1', 'l') + "\n";
        Assert.Equal(notice.Cases[0].Answers.Values.Count, Slip.Read(typed, Published, out _)!.Facts.Values.Count);
    }

    [Fact]
    public void Damage_OfOneCharacterTwoSwappedOrOneLost_IsFound()
    {
        var notice = Published.FindNotice("2024-hangzhou-manufacturing-engineer")!;
        var code = Slip.Write(notice, notice.Cases[0].Answers)!.Replace("-", "");
        for (var i = 0; i < code.Length; i++)
        {
            foreach (var other in Alphabet.Where(c => c != code[i]))
            {
                AssertDamaged(code[..i] + other + code[(i + 1)..]);
            }

            AssertDamaged(code.Remove(i, 1));
            if (i > 0 && code[i] != code[i - 1])
            {
                AssertDamaged(code[..(i - 1)] + code[i] + code[i - 1] + code[(i + 1)..]);
            }
        }
    }

    [Fact]
    public void RandomText_IsRefusedWithAReasonAndNeverThrows()
    {
        var random = new Random(3);
        for (var i = 0; i < 2000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(80)).Select(_ => Alphabet[random.Next(32)])]);
            AssertDamaged(text);
        }

        AssertDamaged("你好，世界");
        AssertDamaged("😀");
    }

    [Fact]
    public void Rules_ThatChangedSince_AreToldAndTheAnswersStillRead()
    {
        var notice = Published.FindNotice("2024-hangzhou-manufacturing-engineer")!;
        var code = Slip.Write(notice, notice.Cases[0].Answers)!;
        var rules = notice.Rules!;
        // Questions in another order, one of them gone, and a cut-off moved.
        var gone = rules.Questions.First(q => notice.Cases[0].Answers.Answered(q.Fact.Id));
        var changed = notice with
        {
            Rules = rules with
            {
                Questions = [.. rules.Questions.Reverse().Where(q => q != gone)],
                CutOffs = [.. rules.CutOffs.Select(c => c with { Date = c.Date?.AddDays(1) })],
            },
        };
        var later = new Snapshot { Site = Published.Site, Notices = [changed], Glossary = [], Pages = [], Calendar = Published.Calendar, Digest = "" };
        var slip = Slip.Read(code, later, out var fault);
        Assert.Null(fault);
        Assert.False(slip!.SameRules);
        Assert.Equal(1, slip.Lost);
        Assert.Equal(notice.Cases[0].Answers.Without(gone.Fact.Id).Values, slip.Facts.Values);
        var elsewhere = new Snapshot { Site = Published.Site, Notices = [], Glossary = [], Pages = [], Calendar = Published.Calendar, Digest = "" };
        Assert.Null(Slip.Read(code, elsewhere, out var unknown));
        Assert.Contains("不在本站", unknown);
    }

    private static void AssertSame(Notice notice, FactSet facts)
    {
        var slip = Slip.Read(Slip.Write(notice, facts)!, Published, out var fault);
        Assert.Null(fault);
        Assert.Equal(notice.Id, slip!.Notice.Id);
        Assert.True(slip.SameRules);
        Assert.Equal(0, slip.Lost);
        Assert.Equal(facts.Values, slip.Facts.Values);
    }

    private static void AssertDamaged(string code)
    {
        Assert.Null(Slip.Read(code, Published, out var fault));
        Assert.NotEqual("", fault);
    }
}
