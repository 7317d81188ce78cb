using System.Text.RegularExpressions;
using TitleGuide.Content.Reading;

namespace TitleGuide.Content.Checks;

/// <summary>One telephone stands in one building. Over all notices: a character read wrongly in one year's list shows in the other year's.</summary>
internal static partial class TelephoneCheck
{
    public static void Run(IEnumerable<(Notice Notice, ReadingContext Context)> notices, Faults faults)
    {
        var offices = notices.SelectMany(n => (n.Notice.Offices?.Offices ?? []).Select(office => (Office: office, n.Notice, n.Context)));
        foreach (var shared in offices.Where(o => o.Office.Phone.Length > 0).GroupBy(o => o.Office.Phone))
        {
            var first = shared.First();
            foreach (var other in shared.Skip(1))
            {
                if (Building(other.Office.Address) != Building(first.Office.Address) && (other.Office.Note ?? first.Office.Note) is null)
                {
                    faults.Add(
                        DiagnosticCode.PhoneAtTwoAddresses,
                        other.Context.Names.Place(NameKind.Office, other.Office.Id)!,
                        $"电话{shared.Key}在这里是“{other.Office.Address}”，在通知“{first.Notice.Id}”里是“{first.Office.Address}”。",
                        cure: "核对两份原件；确实都这样印的，在 note 里提醒读者先打电话。");
                }
            }
        }
    }

    /// <summary>The road's last characters and the house number: 西湖区文三西路18号711室 and 古荡街道文三西路18号 are one building.</summary>
    private static string Building(string address) => Road().Match(address) is { Success: true } road ? road.Value : address;

    [GeneratedRegex(@"[\u4e00-\u9fff]{2}[路街道巷][0-9]+号")]
    private static partial Regex Road();
}
