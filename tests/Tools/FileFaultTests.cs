using TitleGuide.Tools;

namespace TitleGuide.Tests.Tools;

public sealed class FileFaultTests
{
    public static TheoryData<Exception, string> Faults => new()
    {
        { new UnauthorizedAccessException("Access to the path '/notices/2025' is denied."), "没有权限动“/notices/2025”，请换一个文件夹，或者请管理员开权限。" },
        { new DirectoryNotFoundException("Could not find a part of the path '/a/b'."), "找不到“/a/b”，可能刚被移走或改了名。" },
        { new IOException("No space left on device", 28), "磁盘满了，请腾出地方再试。" },
        { new IOException("Read-only file system : '/notices/a'", 30), "“/notices/a”在只能读的磁盘上，请换一个文件夹。" },
        { new IOException("网页“/x”做不出来（500）。先用 check 查一遍。"), "网页“/x”做不出来（500）。先用 check 查一遍。" },
        { new IOException("The process cannot access the file '/通知/a'."), "“/通知/a”读写出错，可能正被别的程序占用（系统原话：The process cannot access the file '/通知/a'.）。" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Fault_OfTheSystem_IsSaidInChinese(Exception fault, string said) => Assert.Equal(said, FileFault.Say(fault));
}
