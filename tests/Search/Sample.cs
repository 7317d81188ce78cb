using TitleGuide.Search;

namespace TitleGuide.Tests.Search;

/// <summary>Two small notices, a few terms and a page, in the words that matter to the search.</summary>
internal static class Sample
{
    public const string First = "2024-hangzhou-manufacturing-engineer";
    public const string Second = "2023-hangzhou-chemical-senior-engineer";

    public static IReadOnlyList<SearchSection> Sections { get; } =
    [
        Clause("#c1", "品行要求", "附件1 一", "守职业道德，没有违规行为，也没有挂靠。"),
        Clause("#c2-1-2", "本科或专科学历", "附件1 二（一）2", "有大学本科或专科学历，先取得助理工程师资格，之后实际聘任为助理工程师满4年。", "学历和资历", "正常申报"),
        Clause("#c2-1-2-end", "技工院校毕业生", "附件1 二（一）2 第二段", "技工院校毕业的，预备技师（技师）班，相当于本科。", "学历和资历", "正常申报"),
        Clause("#c2-2-1-2", "本科毕业", "附件1 二（二）1（2）", "大学本科毕业后，做本专业或相近专业的工作满5年（5年以上）。", "学历和资历", "直接申报"),
        Clause("#c2-2-2-1", "技师", "附件1 二（二）2（1）", "取得技师的职业资格后，做技术技能工作满三年。不要求助理级职称。", "学历和资历", "直接申报"),
        Clause("#c2-3", "转（兼）评", "附件1 二（三）", "已经担任中级专业技术职务满1年，岗位变动的，可以转（兼）评为制造业专业工程师。", "学历和资历"),
        Clause("#c2-4-3", "论文或著作", "附件1 二（四）3", "论文两篇以上，都是独著；参与编写专业著作，自己写的部分不少于3万字。", "学历和资历", "破格申报"),
        Clause("#c3", "继续教育", "附件1 三", "一般公需科目、行业公需科目和专业科目加在一起，2022年以来合计满90学分。系统：https://learning.hzrs.hangzhou.gov.cn/。"),
        Clause("#p2-1", "上传证件照", "附件2 二1", "1寸或2寸白底证件照，JPG或JPEG格式，文件大于30K、小于1M，像素大于215×300，宽高比在0.65到0.8之间。"),
        Clause("#p2-5-3", "劳动（聘用）合同", "附件2 二5（3）", "正在履行的合同必须提供；以前的合同实在拿不出，可以换成社会保险参保记录。"),
        Clause("#p2-8", "交纸质表", "附件2 二8", "表格盖公章后送到纸质材料受理部门，受理部门汇总后，9月30日前统一报到中评委办公室。"),
        Clause("#p3-2", "专业工作年限", "附件2 三2", "填做工程技术工作的整年数，算到2024年12月31日为止。"),
        Of(SectionKind.Attachment, First, "历年社保参保证明", "/attachments#attachment-insurance", "人人都要。浙里办、支付宝等APP下载。"),
        Of(SectionKind.Office, First, "西湖区发展改革和经济信息化局", "/offices#office-xihu", "电话：0571-89510552。地址：西湖区文三西路18号711室。", "西湖区"),
        Of(SectionKind.Office, First, "桐庐县经济和信息化局", "/offices#office-tonglu", "电话：0571-89545522。地址：桐庐县迎春南路298号综合楼213室。", "桐庐县"),
        Of(SectionKind.Faq, First, "以前单位的劳动合同找不到了，怎么办？", "/faq#faq-1", "以前的合同拿不出，可以换成能反映当时工作单位的社会保险参保记录。"),
        Of(SectionKind.Doubt, First, "聘任中断过，前后能不能加起来", "/doubts#doubt-d12", "要求实际聘任助理工程师满几年，没有说要不要连续。"),
        Of(SectionKind.Notice, Second, "2023年度杭州市化工轻纺专业高级工程师评审", "", "发文字号：杭经信人事〔2023〕63号。个人网上申报2023年8月27日截止。"),
        Of(SectionKind.Clause, Second, "高技能人才", "/conditions#c2-3-1", "取得高级技师后，实际从事化工、轻纺工程技术工作满4年。"),
        Of(SectionKind.Clause, Second, "学时要求", "/conditions#c4", "2021、2022、2023年，每年不少于90学时。"),
        Of(SectionKind.Attachment, Second, "任职资格证书", "/attachments#attachment-title", "外省、市评定的，还要评审表原件。"),
        Of(SectionKind.Office, Second, "西湖区发展改革和经济信息化局", "/offices#office-xihu", "电话：0571-89510552。地址：杭州市西湖区（财政大楼）古荡街道文三西路18号711室。", "西湖区"),
        Term("continuing-education", "继续教育", "也叫继教、学分、学时。专业人员每年要学的课。"),
        Term("senior-engineer", "高级工程师", "也叫高工、副高。工程类的高级职称。"),
        Term("transfer", "转（兼）评", "也叫转评、兼评。手里已有其他系列的职称，再评现在这个专业的。"),
        new(SectionKind.Page, "使用帮助", ["关于本站"], "第一步：找到你的那份通知。𠮷野家只是一个例子：生僻字𠮷也找得到。", "/help"),
    ];

    public static IReadOnlyList<IReadOnlyList<string>> Synonyms { get; } =
    [
        ["继续教育", "继教", "学分", "学时"],
        ["高级工程师", "高工", "副高"],
        ["转（兼）评", "转评", "兼评", "转系列"],
        ["参保证明", "社保", "社保证明", "参保记录"],
        ["证件照", "照片", "寸照"],
        ["评审表", "纸质表", "纸表"],
    ];

    private static SearchSection Clause(string path, string title, string source, string body, params string[] headings) => new(
        SectionKind.Clause,
        title,
        ["2024 杭州制造业工程师", .. headings, source],
        body,
        $"/notices/{First}/{(path[1] == 'c' ? "conditions" : "process")}{path}",
        First,
        2024,
        ["intermediate"]);

    private static SearchSection Of(SectionKind kind, string notice, string title, string path, string body, params string[] place) => new(
        kind, title, [notice == First ? "2024 杭州制造业工程师" : "2023 杭州化工高工", .. place], body, $"/notices/{notice}{path}", notice, notice == First ? 2024 : 2023);

    private static SearchSection Term(string id, string term, string explain) =>
        new(SectionKind.Term, term, ["术语"], explain, $"/glossary#{id}");
}
