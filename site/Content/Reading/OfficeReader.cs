using System.Text.RegularExpressions;

namespace TitleGuide.Content.Reading;

/// <summary>Reads offices.yml.</summary>
internal static partial class OfficeReader
{
    public static OfficeList Read(Fields f) => new(
        ReadAreaCode(f),
        f.List("offices", "受理部门", ReadOffice),
        f.OptionalList("unlisted", "名单里没有的区县", ReadUnlisted),
        f.OptionalMapping("municipal", "市直单位", ReadMunicipal));

    private static string ReadAreaCode(Fields f)
    {
        var code = f.Text("area-code", "区号");
        if (code.Length > 0 && !UnfinishedMarks.Stands(code) && !AreaCode().IsMatch(code))
        {
            f.Context.Faults.Add(DiagnosticCode.BadAreaCode, f.PlaceOf("area-code"), $"区号不能是“{code}”。", cure: "写成 \"0571\" 的样子，加引号。");
        }

        return code;
    }

    private static ReceivingOffice ReadOffice(Fields f) => new(
        f.Id("id", "区县编号", NameKind.Office),
        f.Text("district", "区县"),
        f.Text("name", "名称"),
        f.Phone("phone", "电话"),
        ReadAddress(f),
        f.Use("cites", "依据的条款锚点", NameKind.Anchor),
        f.OptionalText("note", "说明"));

    private static string ReadAddress(Fields f)
    {
        var address = f.Text("address", "地址");
        if (address.Length > 0 && (address.Any(c => char.IsWhiteSpace(c) || c is '(' or ')') || !address.Any(char.IsAsciiDigit)))
        {
            f.Context.Faults.Add(
                DiagnosticCode.OddOfficeAddress,
                f.PlaceOf("address"),
                $"地址“{address}”不完整或者不整齐。",
                cure: address.Any(char.IsAsciiDigit) ? "去掉空格，括号改成全角。" : "补上门牌号或房间号。");
        }

        return address;
    }

    private static UnlistedDistrict ReadUnlisted(Fields f) =>
        new(f.Id("id", "区县编号", NameKind.Office), f.Text("district", "区县"));

    private static MunicipalPath ReadMunicipal(Fields f) => new(
        f.Id("id", "编号", NameKind.Office),
        f.Text("district", "名称"),
        f.Text("text", "怎么交"),
        f.Use("cites", "依据的条款锚点", NameKind.Anchor));

    [GeneratedRegex("^0[0-9]{2,3}$")]
    private static partial Regex AreaCode();
}
