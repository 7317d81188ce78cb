using Microsoft.Playwright;

namespace TitleGuide.Tests.Browser;

/// <summary>What the visitor holds.</summary>
public enum Device
{
    /// <summary>360 × 740, touch.</summary>
    Phone,

    /// <summary>1280 × 900, mouse and keyboard.</summary>
    Desktop,
}

internal static class Devices
{
    public static BrowserNewContextOptions Options(Device device, bool javaScript) => new()
    {
        Locale = "zh-CN",
        TimezoneId = "Asia/Shanghai",
        JavaScriptEnabled = javaScript,
        ServiceWorkers = ServiceWorkerPolicy.Block,
        ViewportSize = device == Device.Phone ? new() { Width = 360, Height = 740 } : new() { Width = 1280, Height = 900 },
        HasTouch = device == Device.Phone,
        IsMobile = device == Device.Phone,
        DeviceScaleFactor = device == Device.Phone ? 2 : 1,
    };
}
