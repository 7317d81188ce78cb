namespace TitleGuide.Content.Reading;

/// <summary>Reads offices.yml.</summary>
internal static class OfficeReader
{
    public static OfficeList Read(Fields f) => new(
        f.Text("area-code", "区号"),
        f.List("offices", "受理部门", ReadOffice),
        f.OptionalList("unlisted", "名单里没有的区县", ReadUnlisted),
        f.OptionalMapping("municipal", "市直单位", ReadMunicipal));

    private static ReceivingOffice ReadOffice(Fields f) => new(
        f.Id("id", "区县编号", NameKind.Office),
        f.Text("district", "区县"),
        f.Text("name", "名称"),
        f.Phone("phone", "电话"),
        f.Text("address", "地址"),
        f.Use("cites", "依据的条款锚点", NameKind.Anchor),
        f.OptionalText("note", "说明"));

    private static UnlistedDistrict ReadUnlisted(Fields f) =>
        new(f.Id("id", "区县编号", NameKind.Office), f.Text("district", "区县"));

    private static MunicipalPath ReadMunicipal(Fields f) => new(
        f.Id("id", "编号", NameKind.Office),
        f.Text("district", "名称"),
        f.Text("text", "怎么交"),
        f.Use("cites", "依据的条款锚点", NameKind.Anchor));
}
