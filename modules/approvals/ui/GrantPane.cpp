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

GrantPane::GrantPane(Uplink& uplink, const QString& supervisor, QWidget* parent)
    : Card(tr("Offline grant"), parent)
    , m_uplink(uplink)
    , m_supervisor(supervisor)
    , m_scroll(new PaneScroll(this))
    , m_message(new MessageBar(this))
    , m_act(new KeyButton(tr("Revoke"), KeyButton::Variant::Danger, this))
{
    m_message->setObjectName(u"grants.message"_s);
    body()->setSpacing(12);
    fillBody(body(), m_scroll, {}, {m_message});
    m_act->setObjectName(u"grants.revoke"_s);
    m_act->setKey(Qt::Key_F7);
    footer()->addWidget(m_act);
    footer()->addStretch();
    connect(m_act, &KeyButton::clicked, this, &GrantPane::press);
    present();
}

void GrantPane::setRow(const std::optional<GrantRow>& row)
{
    const bool isSame = m_row && row && m_row->grant.id == row->grant.id
        && m_row->left.count == row->left.count && m_row->taken == row->taken;
    if (isSame || (!m_row && !row))
        return;
    m_row = row;
    m_message->clear();
    present();
}

/// Nobody gives themselves back what was taken away.
bool GrantPane::mayAct() const
{
    return m_row && !m_supervisor.isEmpty()
        && (!m_row->taken || m_row->grant.approverId != m_supervisor);
}

void GrantPane::present()
{
    m_isAsked = false;
    const bool isTaken = m_row && m_row->taken;
    m_act->setText(isTaken ? tr("Allow again") : tr("Revoke"));
    m_act->setVariant(isTaken ? KeyButton::Variant::Secondary : KeyButton::Variant::Danger);
    QWidget* sheet = makeSheet();
    m_scroll->setWidget(sheet); // the one before is gone
    sheet->setAutoFillBackground(false);
    setTitle(m_row ? m_row->grant.approverName : tr("Offline grant"));
    setFooterVisible(mayAct());
}

QWidget* GrantPane::makeSheet()
{
    auto* sheet = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    auto* facts = new FactList(sheet);
    column->addWidget(facts);
    column->addStretch();
    if (m_row)
        sayFacts(*facts);
    return sheet;
}

void GrantPane::sayFacts(FactList& facts) const
{
    const OfflineGrant& grant = m_row->grant;
    const auto say = [&facts](const QString& what, const QString& value) {
        facts.addFact(what)->setText(value);
    };
    say(tr("Number"), grant.approverId);
    if (m_row->taken) {
        say(tr("Revoked by"), m_row->taken->by);
        return say(tr("Revoked at"), inChina(m_row->taken->at).toString(u"yyyy-MM-dd HH:mm"));
    }
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
}

void GrantPane::warn()
{
    const QString& name = m_row->grant.approverName;
    if (m_row->taken) {
        m_act->setText(tr("Allow now"));
        return m_message->say(Mood::Warn, tr("%1 may sign offline again").arg(name),
            tr("On each desk of the branch from its next sign-in on. Press the key once more."));
    }
    m_act->setText(tr("Revoke now"));
    m_message->say(Mood::Warn, tr("Nobody signs offline as %1 any more").arg(name),
        tr("On no desk of the branch, until another supervisor allows it again. What was signed "
           "before stays in order. Press the key once more."));
}

void GrantPane::press()
{
    if (!m_isAsked) {
        m_isAsked = true;
        return warn();
    }
    const QString approver = m_row->grant.approverId;
    const bool wasTaken = m_row->taken.has_value(); // another row may be chosen meanwhile
    const QString act = wasTaken ? u":allow"_s : u":revoke"_s;
    m_act->setEnabled(false);
    whenDone(m_uplink.ask({.method = "POST", .path = u"/v1/offline-grants/"_s + approver + act}),
        this, [this, approver, wasTaken](const Result<UplinkAnswer>& answer) {
            answered(approver, wasTaken, answer);
        });
}

void GrantPane::answered(const QString& approver, bool wasTaken, const Result<UplinkAnswer>& answer)
{
    m_act->setEnabled(true);
    m_isAsked = false;
    m_act->setText(m_row && m_row->taken ? tr("Allow again") : tr("Revoke"));
    if (!answer)
        return m_message->say(Mood::Warn, tr("No answer from the platform"),
            tr("A grant is revoked or allowed there, for all desks. Do it once more when the line "
               "is back."));
    if (answer->isProblem())
        return m_message->say(Mood::Bad, wasTaken ? tr("Not allowed") : tr("Not revoked"),
            answer->text(QLocale().language() == QLocale::Chinese));
    if (wasTaken)
        Q_EMIT allowed(approver);
    else
        Q_EMIT revoked(approver);
}

} // namespace hui::approvals
