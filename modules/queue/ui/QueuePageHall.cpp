// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "modules/queue/ui/HallCode.h"
#include "modules/queue/ui/QueuePage.h"
#include "ui/Card.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PrintBox.h"
#include "ui/TableView.h"

#include <QDir>
#include <QLocale>

// How customers in the hall come to a number on their telephone.

namespace hui::queue {

using namespace Qt::StringLiterals;

/// A link that was asked for and not answered is asked for under the same id.
void QueuePage::askHallCode()
{
    if (!m_hallButton->isEnabled())
        return;
    if (m_hallKey.isNull())
        m_hallKey = newOperationId(m_services.clock, m_services.random);
    m_hallButton->setEnabled(false);
    UplinkRequest request{
        .method = "POST", .path = u"/v1/queue/links"_s, .body = {{u"kind"_s, u"take"_s}}};
    request.key = m_hallKey;
    whenDone(m_services.uplink.ask(request), this,
        [this](const Result<UplinkAnswer>& answer) { hallCodeCame(answer); });
}

void QueuePage::hallCodeCame(const Result<UplinkAnswer>& answer)
{
    m_hallButton->setEnabled(true);
    if (!answer && answer.error().kind == Error::Kind::Offline)
        return m_message->say(Mood::Warn, tr("Off line: no code for the hall"),
            tr("The page on the telephone is the platform's. Draw numbers when the line is back; "
               "until then call by voice."));
    if (!answer)
        return m_message->say(Mood::Warn, tr("No code was made"), textOf(answer.error()));
    m_hallKey = {};
    if (answer->isProblem())
        return m_message->say(Mood::Bad, tr("No code was made"),
            answer->text(QLocale().language() == QLocale::Chinese));
    const HallLink link{answer->body.value(u"url"_s).toString(),
        QDateTime::fromString(answer->body.value(u"until"_s).toString(), Qt::ISODateWithMs)};
    if (link.url.isEmpty() || !link.until.isValid())
        return m_message->say(Mood::Bad, tr("No code was made"),
            tr("The platform answered something that is not understood."));
    m_message->clear();
    m_hallLink = link;
    m_hall->setLink(link.url, link.until);
    showHallCode(true);
    if (m_box->isWanted())
        printHallCode();
}

void QueuePage::showHallCode(bool isShown)
{
    m_drawCard->setTitle(isShown ? tr("Code for the hall") : tr("Draw for a customer"));
    m_hall->setVisible(isShown);
    m_drawing->setVisible(!isShown);
}

void QueuePage::printHallCode()
{
    m_box->print(
        {hallPaper(m_hallLink->url, m_hallLink->until, m_services.bank, m_services.branchName),
            QDir(m_services.dataFolder).filePath(u"receipts/queue-hall.pdf"_s)});
}

bool QueuePage::reprint()
{
    if (m_hallLink && m_hall->isVisibleTo(this)) {
        printHallCode();
        return true;
    }
    if (!m_drawn)
        return false;
    printSlip();
    return true;
}

bool QueuePage::stepBack()
{
    if (!m_hall->isVisibleTo(this))
        return false;
    showHallCode(false);
    m_table->setFocus();
    return true;
}

} // namespace hui::queue
