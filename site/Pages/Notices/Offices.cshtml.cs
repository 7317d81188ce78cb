using TitleGuide.Pages.Serving;
using TitleGuide.Pages.Shared;

namespace TitleGuide.Pages.Notices;

public sealed class OfficesModel(CurrentContent current) : NoticeModel(current)
{
    public override NoticePart Part => NoticePart.Offices;
}
