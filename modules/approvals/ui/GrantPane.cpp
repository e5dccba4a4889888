// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/approvals/ui/GrantPane.h"

#include "app/core/Async.h"
#include "app/core/ChinaTime.h"
#include "ui/EntryText.h"
#include "ui/FactList.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PaneScroll.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace hui::approvals {

using namespace Qt::StringLiterals;

GrantPane::GrantPane(Uplink& uplink, bool mayRevoke, QWidget* parent)
    : Card(tr("Offline grant"), parent)
    , m_uplink(uplink)
    , m_mayRevoke(mayRevoke)
    , m_scroll(new PaneScroll(this))
    , m_message(new MessageBar(this))
    , m_revoke(new KeyButton(tr("Revoke"), KeyButton::Variant::Danger, this))
{
    m_message->setObjectName(u"grants.message"_s);
    body()->setSpacing(12);
    body()->addWidget(m_scroll, 1);
    body()->addWidget(m_message);
    m_revoke->setObjectName(u"grants.revoke"_s);
    m_revoke->setKey(Qt::Key_F7);
    footer()->addWidget(m_revoke);
    footer()->addStretch();
    connect(m_revoke, &KeyButton::clicked, this, &GrantPane::revoke);
    present();
}

void GrantPane::setRow(const std::optional<GrantRow>& row)
{
    const bool isSame
        = m_row && row && m_row->grant.id == row->grant.id && m_row->left.count == row->left.count;
    if (isSame || (!m_row && !row))
        return;
    m_row = row;
    m_message->clear();
    present();
}

void GrantPane::present()
{
    m_isAsked = false;
    m_revoke->setText(tr("Revoke"));
    QWidget* sheet = makeSheet();
    m_scroll->setWidget(sheet); // the one before is gone
    sheet->setAutoFillBackground(false);
    setTitle(m_row ? m_row->grant.approverName : tr("Offline grant"));
    setFooterVisible(m_row && m_mayRevoke);
}

QWidget* GrantPane::makeSheet()
{
    auto* sheet = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    auto* facts = new FactList(sheet);
    column->addWidget(facts);
    column->addStretch();
    if (!m_row)
        return sheet;
    const OfflineGrant& grant = m_row->grant;
    const auto say = [facts](const QString& what, const QString& value) {
        facts->addFact(what)->setText(value);
    };
    say(tr("Number"), grant.approverId);
    say(tr("Terminal"), grant.device);
    say(tr("Good from"), inChina(grant.from).toString(u"yyyy-MM-dd HH:mm"));
    say(tr("Good until"), inChina(grant.until).toString(u"yyyy-MM-dd HH:mm"));
    say(tr("Times left"), tr("%1 of %2").arg(m_row->left.count).arg(grant.count));
    say(tr("Amount left"),
        tr("%1 of %2").arg(m_row->left.total.toString(), grant.total.toString()));
    for (const OfflineLimit& limit : grant.limits) {
        Operation operation;
        operation.kind = limit.kind;
        say(EntryText::name(operation), tr("up to %1").arg(limit.most.toString()));
    }
    return sheet;
}

void GrantPane::revoke()
{
    if (!m_isAsked) {
        m_isAsked = true;
        m_revoke->setText(tr("Revoke now"));
        return m_message->say(Mood::Warn,
            tr("Nobody signs offline as %1 any more").arg(m_row->grant.approverName),
            tr("On no desk of the branch. What was signed before stays in order. Press the key "
               "once "
               "more."));
    }
    const QString approver = m_row->grant.approverId;
    m_revoke->setEnabled(false);
    whenDone(m_uplink.ask(
                 {.method = "POST", .path = u"/v1/offline-grants/"_s + approver + u":revoke"_s}),
        this, [this, approver](const Result<UplinkAnswer>& answer) { answered(approver, answer); });
}

void GrantPane::answered(const QString& approver, const Result<UplinkAnswer>& answer)
{
    m_revoke->setEnabled(true);
    m_isAsked = false;
    m_revoke->setText(tr("Revoke"));
    if (!answer)
        return m_message->say(Mood::Warn, tr("No answer from the platform"),
            tr("A grant is revoked there, for all desks. Do it once more when the line is back."));
    if (answer->isProblem())
        return m_message->say(
            Mood::Bad, tr("Not revoked"), answer->text(QLocale().language() == QLocale::Chinese));
    Q_EMIT revoked(approver);
}

} // namespace hui::approvals
