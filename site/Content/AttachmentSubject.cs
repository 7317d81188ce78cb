namespace TitleGuide.Content;

/// <summary>What an attachment is about, the same in every notice: by it the attachments of two notices are compared.</summary>
public enum AttachmentSubject
{
    Photo,
    Undertaking,
    Education,
    Title,
    Appointment,
    Employment,
    Insurance,
    Credits,
    Report,
    Appraisal,
    Works,
    Awards,
    Skill,
    Exceptional,
    Rating,
    Post,
    Form,
    Delivery,
    Display,
}
