using TitleGuide.Pages.Check.Choosing;
using TitleGuide.Rules;

namespace TitleGuide.Tests.Pages.Check.Choosing;

public sealed class CarriedAnswersTests
{
    private static readonly Fact Unit = Choice("employer-kind", ("enterprise", "企业"), ("public", "事业单位，有编制"), ("other", "别的单位"));

    [Fact]
    public void SameOption_IsCarried_AndOtherWordsAreTold()
    {
        var there = Choice("employer-kind", ("enterprise", "企业"), ("public", "事业编制"), ("other", "没有单位"));

        Assert.False(Assert.Single(Carry(Unit, "enterprise", there).Answers).Reworded);
        Assert.True(Assert.Single(Carry(Unit, "public", there).Answers).Reworded);
    }

    [Fact]
    public void TheRestOfAnotherList_IsNotCarried()
    {
        var there = Choice("employer-kind", ("enterprise", "企业"), ("other", "没有单位"));

        var carried = Carry(Unit, "other", there);

        Assert.Empty(carried.Answers);
        Assert.Equal(["employer-kind"], carried.Left.Select(f => f.Id));
    }

    [Fact]
    public void TheRestInTheSameWords_IsCarried() => Assert.Single(Carry(Unit, "other", Unit).Answers);

    [Fact]
    public void Unsure_IsAskedAgain() => Assert.Empty(Carry(Unit, "unknown", Unit).Answers);

    [Fact]
    public void AnotherKind_IsNotCarried() =>
        Assert.Empty(Carry(Unit, "enterprise", Unit with { Kind = FactKind.Choices, None = "没有" }).Answers);

    [Fact]
    public void NoneOfALongerList_IsNotCarried()
    {
        var here = Choice("honours", ("a", "甲")) with { Kind = FactKind.Choices, None = "没有" };
        var longer = Choice("honours", ("a", "甲"), ("b", "乙")) with { Kind = FactKind.Choices, None = "没有" };

        Assert.Empty(Carry(here, "none", longer).Answers);
        Assert.Single(Carry(longer, "none", here).Answers);
    }

    [Theory]
    [InlineData("2022:30;2023:40;2024:20", 1)]
    [InlineData("2022:30;2023:40", 0)]
    public void YearlyNumbers_AreCarriedOnlyWithEveryYearAskedThere(string given, int carried)
    {
        var here = new Fact { Id = "credits", Kind = FactKind.YearlyNumber, Name = "学分", Unit = "学分", Years = [2021, 2022, 2023, 2024], Columns = [new("total", "合计")] };

        Assert.Equal(carried, Carry(here, given, here with { Years = [2022, 2023, 2024] }).Answers.Length);
        Assert.Empty(Carry(here, given, here with { Years = [2022], Unit = "学时" }).Answers);
        Assert.Empty(Carry(here, given, here with { Years = [2022], Columns = [new("total", "合计"), new("public", "公需")] }).Answers);
    }

    [Fact]
    public void NotAskedThere_IsNeitherCarriedNorLeft()
    {
        var carried = Carry(Unit, "enterprise", Choice("district", ("xihu", "西湖区")));

        Assert.Empty(carried.Answers);
        Assert.Empty(carried.Left);
    }

    private static Fact Choice(string id, params (string Id, string Name)[] options) =>
        new() { Id = id, Kind = FactKind.Choice, Name = "单位性质", Options = [.. options.Select(o => new Option(o.Id, o.Name))] };

    private static CarriedAnswers Carry(Fact from, string text, Fact to) => CarriedAnswers.Of(
        [from],
        FactSet.Empty.With(from.Id, AnswerText.Parse(from, text, out _)!),
        new() { Questions = [new(to, "？", null)], CutOffs = [], Routes = [] });
}
