using System.Collections.Frozen;

namespace TitleGuide.Search.Analysis;

/// <summary>How the characters of notices are read, without tones; ü is v. A character may have several readings, the usual one first.</summary>
internal static class Pinyin
{
    /// <summary>Each syllable with its characters, without separators.</summary>
    public const string Table =
        "ai爱碍an安岸按案ao奥澳ba八把拔bai摆白百ban办半搬板版班般颁bang帮榜绑bao保包宝报爆胞薄bei北备杯背被贝ben本bi壁必比毕笔避闭bian便变编边遍biao标表bie别"
        + "bin宾滨bing并病bo博播波驳薄bu不布步补部cai才材猜菜裁财采can参残cang藏cao操ce册测策ceng层cha察差查茶chai拆差chan产chang偿厂场常昌长chao抄潮超che撤车"
        + "chen陈cheng乘城成承撑称程诚chi尺持迟chong充冲虫重chou抽绸chu储出初处楚础触除chuan传川穿船chuang创床窗chun春淳纯ci次此词cong从cou凑cui催cun存寸村"
        + "cuo措错da大打搭答达dai代埭带待袋贷dan丹但单担旦蛋弹dang当档荡dao到导岛道de得德的地dei得deng灯登等di低地底第迪递的dian垫店点电diao吊掉调die跌ding定顶"
        + "dong东冻动懂dou都du度毒渡独读都duan断段短端dui对duo多e额er二尔而fa发法罚阀fan凡反犯翻范返fang坊房放方纺fei废肥费非飞fen份分feng丰凤奉封峰缝风fou否"
        + "fu付副复妇富幅府服福符负辅附gai改盖该gan干赶gang刚岗港钢gao告高ge个各格歌革gei给gen根跟geng更gong供公共功工拱攻贡gou勾够构狗购钩gu古固股顾骨鼓gua挂"
        + "guan关官管观贯鹳guang光广gui归柜规轨guo国果过锅hai孩海还han函含汉焊韩hang杭航行hao号好毫耗豪he何合和核河褐鹤hei黑hen很heng恒衡hong宏红hou候厚后"
        + "hu互户护湖糊虎hua划化滑画花话huai坏huan患换欢环缓还huang黄hui会回恢惠汇hun婚混huo惑或活火获ji几剂及基寄己急技既机极济激积籍级纪继绩计记辑际集给"
        + "jia价假加嘉夹家甲jian件健兼减坚尖建检监简荐见践鉴键间jiang匠奖江讲降jiao交叫教椒缴胶脚角较郊校jie介借截接杰洁界结节街解阶jin仅今尽晋近进金锦"
        + "jing净径敬景晶竞精经镜静jiu久九就救旧究酒ju具剧句局居拒据聚juan捐jue决绝jun军均竣ka卡kai开kan刊勘槛看kang康抗kao考靠ke可科课kong孔控空kou口扣ku库kua跨"
        + "kuai块快会kuan宽款kuang况框矿kun困kuo扩括lai来lan兰栏蓝览lao劳老le了lei类累雷leng冷li丽例利力励历厘理离立里lian炼练联连链liang两凉梁良辆量liao僚料疗了"
        + "lie列lin临林ling令另灵菱零领龄liu六流浏留long龙lou楼漏lu庐录炉路陆鲁lun论轮luo落lv履律旅绿铝lve略ma吗码马麻mai埋man慢满瞒mang忙mao贸锚me么"
        + "mei媒梅每没煤men们门meng盟蒙mi密mian面miao描秒min敏民ming名命明mo摩末模磨默mou某mu幕木母目模na哪拿纳那nai奶耐nan南男nao脑ne呢nei内neng能ni你拟nian年念"
        + "ning宁niu牛钮nong弄nuan暖nuo诺nv女pa怕pai拍排派牌pan判攀盘pang旁pao跑pei培配陪pen喷peng朋pi匹批皮pian片篇便piao剽票pin品聘频ping凭屏平评po破"
        + "qi七企其器弃期起骑齐qia恰qian前千欠浅牵签迁遣钱qiang强抢qiao桥qie且切窃qin勤qing庆情清请轻青qiu求球秋qu区去取曲趋趣quan全权泉que却确缺qun群ran染然燃"
        + "rang让rao绕re热ren人任认reng仍ri日rong容熔荣rou肉ru入如ruan软rui瑞run润ruo弱若sai赛san三散sao扫se色sen森sha厦砂纱shai筛shan删善山擅闪单shang上伤商尚"
        + "shao少绍she摄涉社设shei谁shen什审深甚申神身参sheng剩升声生盛省胜shi世事使势十士失始实室市师式施时是石示视识试适释食饰什shou受售守寿手授收首"
        + "shu书墅属数术束殊竖署输述shuang双shui水税shun顺shuo硕说si丝司四思斯死私song松送sou搜su塑素苏诉速suan算酸sui岁随sun损suo所索缩ta他它tai台太态泰"
        + "tan弹探谈tang塘趟tao套逃te特ti体提替题tian填天田tiao挑条跳调tie贴铁ting停厅听tong同桐童统通铜tou头投透tu图土涂突途tuan团tui推退tuo托拓拖脱wa挖瓦wai外"
        + "wan万丸完晚玩wang往忘望王网wei为伪位卫唯围委尾微维违wen文温稳问闻wo我wu五务勿午无物误xi习希息戏晰洗系细西xia下夏xian先县宪显献现纤线衔限险鲜"
        + "xiang享像向响想橡湘相详象项香xiao小效校消肖萧销xie些写协械谢xin信心新芯薪辛xing兴型姓形性星行醒xiu休修秀xu序徐续虚许需须xuan宣选xue学xun寻巡训询"
        + "ya压押雅yan严延演烟盐眼研颜验yang养央扬样氧羊阳yao药要ye业也叶夜液野页yi一义乙亿以依医已异意易疑益移艺议译yin印因引银隐ying应影映硬英营迎yong拥用"
        + "you优佑又右尤有油由yu与予于余域玉育誉语逾遇预鱼yuan元原员园圆愿援源院yue月约阅yun运za杂zai再在载zan攒暂zao早造ze则择责zen怎zeng增zhai债宅"
        + "zhan占展战沾站詹zhang帐张章账障长zhao召找招照着zhe哲折浙着者这zhen振真针镇震zheng争政整正症证郑zhi之值制只址志执指支植止治直知纸织置职至致质"
        + "zhong中种终重钟zhou周州骤zhu主住助株注珠祝竹筑著逐铸zhuan专撰转传zhuang撞状装zhui追zhun准zhuo酌zi仔咨子字自资zong总综zou走zu租组足阻zui最zun遵"
        + "zuo佐作做坐左座";

    private const char First = '\u4E00';

    private static readonly FrozenDictionary<char, string[]> Readings = Parse();

    private static readonly FrozenDictionary<string, string> Sounds = Readings
        .SelectMany(r => r.Value.Select(sound => (Sound: sound, Char: r.Key)))
        .GroupBy(r => r.Sound)
        .ToFrozenDictionary(g => g.Key, g => string.Concat(g.Select(r => r.Char).Order()));

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Syllables =
        Sounds.Keys.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // For each character from U+4E00 on.
    private static readonly string[]?[] ReadingsOf = [.. Enumerable.Range(First, '\u9FFF' - First + 1).Select(c => Readings.GetValueOrDefault((char)c))];

    // For each character from U+4E00 on, the letters its readings begin with, as bits.
    private static readonly uint[] InitialsOf = FindInitials();

    // For each character that can sound like others, the first of those: chains of readings make one sound of several.
    private static readonly FrozenDictionary<char, char> SoundsOf = FindSounds();

    /// <summary>Whether a text is letters only, as pinyin is.</summary>
    public static bool CanBe(ReadOnlySpan<char> folded) => folded.Length > 0 && !folded.ContainsAnyExceptInRange('a', 'z');

    /// <summary>The letters that the character's readings begin with, as bits.</summary>
    public static uint Initials(char c) => c >= First && c - First < InitialsOf.Length ? InitialsOf[c - First] : 0;

    public static bool IsSyllable(ReadOnlySpan<char> letters) => Syllables.Contains(letters);

    /// <summary>Characters that can sound the same, itself left out.</summary>
    public static IEnumerable<char> SoundingLike(char c)
    {
        foreach (var reading in Readings.GetValueOrDefault(c, []))
        {
            foreach (var other in Sounds[reading])
            {
                if (other != c)
                    yield return other;
            }
        }
    }

    /// <summary>The same for all characters that can sound the same, and for some others.</summary>
    public static char SoundOf(char c) => SoundsOf.GetValueOrDefault(c, c);

    /// <summary>Empty for a character that the table does not have.</summary>
    public static ReadOnlySpan<string> Of(char c) => c >= First && c - First < ReadingsOf.Length ? ReadingsOf[c - First] : [];

    /// <summary>Whether two characters can sound the same.</summary>
    public static bool SoundsAlike(char one, char other)
    {
        if (one == other)
            return true;
        foreach (var reading in Of(one))
        {
            if (Of(other).Contains(reading))
                return true;
        }

        return false;
    }

    private static FrozenDictionary<char, char> FindSounds()
    {
        var sounds = new Dictionary<char, char>();
        var open = new Stack<char>();
        foreach (var first in Readings.Keys)
        {
            for (open.Push(first); open.TryPop(out var c);)
            {
                // What sounds like a character that has its sound already has been followed with it.
                if (!sounds.TryAdd(c, first))
                    continue;
                foreach (var other in SoundingLike(c))
                    open.Push(other);
            }
        }

        return sounds.ToFrozenDictionary();
    }

    private static uint[] FindInitials()
    {
        var initials = new uint['\u9FFF' - First + 1];
        foreach (var (c, readings) in Readings)
        {
            foreach (var reading in readings)
                initials[c - First] |= 1U << (reading[0] - 'a');
        }

        return initials;
    }

    private static FrozenDictionary<char, string[]> Parse()
    {
        var readings = new Dictionary<char, string[]>();
        for (var i = 0; i < Table.Length;)
        {
            var start = i;
            while (char.IsAsciiLetterLower(Table[i]))
                i++;
            var syllable = Table[start..i];
            for (; i < Table.Length && !char.IsAsciiLetterLower(Table[i]); i++)
                readings[Table[i]] = readings.TryGetValue(Table[i], out var others) ? [.. others, syllable] : [syllable];
        }

        return readings.ToFrozenDictionary();
    }
}
