// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseDraftRepository.h"
#include "app/core/Async.h"
#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "modules/cases/CasePaper.h"
#include "modules/cases/Photo.h"
#include "modules/cases/ui/CasePane.h"
#include "modules/cases/ui/CaseText.h"
#include "modules/cases/ui/CasesPage.h"
#include "modules/cases/ui/PhotoReason.h"
#include "ui/FindBox.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PrintBox.h"

#include <QDir>
#include <QLocale>

// How a case goes from the desk to the customer's telephone.

namespace hui::cases {

using namespace Qt::StringLiterals;

/// The platform must know of it first: what is on its way, or typed and not saved, would be missing
/// on the telephone.
void CasesPage::toPhone()
{
    const auto shown = m_pane->shown();
    if (!shown)
        return;
    const auto look = [id = shown->id](Database& database) -> Result<bool> {
        const CaseDraftRepository desk(database);
        const auto way = desk.onItsWay(id);
        const auto draft = desk.draft(id);
        if (!way || !draft)
            return std::unexpected(way ? draft.error() : way.error());
        return !*way && !*draft;
    };
    whenDone(m_services.store.run(look), this, [this, id = shown->id](const Result<bool>& isSent) {
        if (!isSent)
            return m_message->say(isSent.error());
        if (!*isSent)
            return m_message->say(Mood::Warn, tr("The case is not with the platform yet"),
                tr("Park or begin it, so that it is saved, and wait until it was sent."));
        if (m_sending.isNull() || m_sendingCase != id)
            m_sending = newOperationId(m_services.clock, m_services.random);
        m_sendingCase = id;
        m_pane->setBusy(true);
        UplinkRequest request{.method = "POST", .path = u"/v1/cases/"_s + idText(id) + u":phone"_s};
        request.key = m_sending;
        whenDone(m_services.uplink.ask(request), this,
            [this, id](const Result<UplinkAnswer>& answer) { onPhone(id, answer); });
    });
}

/// One key of another page: the code is on the screen, or why it cannot be.
void CasesPage::toPhoneAtOnce(const QUuid& id)
{
    if (id.isNull()) {
        m_kind->setFocus();
        return m_message->say(Mood::Info, tr("No case of the customer is open"),
            tr("Take one in; when it is saved, Ctrl+M hands it to the phone."));
    }
    m_wanted = id;
    showCase(id, [this] {
        const auto& shown = m_pane->shown();
        if (!shown)
            return m_message->say(Mood::Warn, tr("This desk does not have the case any more"),
                tr("Find it by its number to take it over."));
        const auto why = CaseText::whyNotToPhone(*shown, m_services.device);
        if (!why)
            return toPhone();
        m_message->say(Mood::Warn, why->first, why->second);
    });
}

void CasesPage::onPhone(const QUuid& id, const Result<UplinkAnswer>& answer)
{
    m_pane->setBusy(false);
    if (!isShown(id))
        return; // the customer went; the stream tells who has the case
    if (!answer && answer.error().kind == Error::Kind::Offline)
        return m_message->say(Mood::Warn, tr("Off line: not handed to the phone"),
            tr("The telephone asks the platform. Go on here, or try again when the line is back."));
    if (!answer)
        return m_message->say(Mood::Warn, tr("No answer from the platform"),
            tr("Do it once more; the code before is void then."));
    m_sending = {};
    if (answer->isProblem())
        return m_message->say(Mood::Bad, tr("Not handed to the phone"),
            answer->text(QLocale().language() == QLocale::Chinese));
    m_message->clear();
    m_pane->showCode(id, answer->body.value(u"url"_s).toString(),
        QDateTime::fromString(answer->body.value(u"until"_s).toString(), Qt::ISODateWithMs));
    keepTold(id, answer->body.value(u"case"_s).toObject());
}

/// They are kept at the platform alone, and shown, not stored.
void CasesPage::readPhotos(const QString& reason)
{
    const auto shown = m_pane->shown();
    if (!shown)
        return;
    m_pane->setBusy(true);
    const UplinkRequest request{.method = "POST",
        .path = u"/v1/cases/"_s + idText(shown->id) + u"/photos:show"_s,
        .body = {{u"reason"_s, reason}},
        .key = newOperationId(m_services.clock, m_services.random)};
    whenDone(m_services.uplink.ask(request), this,
        [this, id = shown->id](const Result<UplinkAnswer>& answer) {
            m_pane->setBusy(false);
            if (!answer)
                return m_message->say(answer.error());
            const bool isZh = QLocale().language() == QLocale::Chinese;
            if (answer->isProblem() && answer->field() == u"reason")
                return m_pane->photoReason()->refuse(answer->text(isZh));
            if (answer->isProblem())
                return m_message->say(
                    Mood::Bad, tr("The photos cannot be shown"), answer->text(isZh));
            const auto photos = photosFromJson(answer->body);
            if (!photos)
                return m_message->say(photos.error());
            m_message->clear();
            if (m_pane->shown() && m_pane->shown()->id == id)
                m_pane->showPhotos(id, *photos);
        });
}

/// A paper with the code on which customers begin by telephone.
void CasesPage::printStart()
{
    m_start->setEnabled(false);
    UplinkRequest request{.method = "POST", .path = u"/v1/cases/links"_s};
    request.key = newOperationId(m_services.clock, m_services.random);
    whenDone(m_services.uplink.ask(request), this, [this](const Result<UplinkAnswer>& answer) {
        m_start->setEnabled(true);
        if (!answer)
            return m_message->say(answer.error());
        if (answer->isProblem())
            return m_message->say(Mood::Bad, tr("No code was made"),
                answer->text(QLocale().language() == QLocale::Chinese));
        const QDateTime until
            = QDateTime::fromString(answer->body.value(u"until"_s).toString(), Qt::ISODateWithMs);
        m_message->say(Mood::Ok, tr("The code for the hall"),
            tr("Good until %1.").arg(inChina(until).toString(u"yyyy-MM-dd HH:mm")));
        m_paper->print({startPaper(answer->body.value(u"url"_s).toString(), until,
                            {m_services.bank, m_services.branchName, m_services.shift.operatorId}),
            QDir(m_services.dataFolder).filePath(u"receipts/case-start.pdf"_s), 1});
    });
}

} // namespace hui::cases
