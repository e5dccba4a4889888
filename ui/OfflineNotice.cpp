// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/OfflineNotice.h"

#include "ui/MessageBar.h"
#include "ui/PageHeader.h"

#include <QVBoxLayout>

namespace hui {

OfflineNotice::OfflineNotice(const SessionPolicy& policy, QWidget* parent)
    : QWidget(parent)
    , m_message(new MessageBar(this))
    , m_policy(policy)
{
    setObjectName(QStringLiteral("offlineNotice"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 0, 20, 12);
    column->addWidget(m_message);
    hide();
}

void OfflineNotice::moveTo(QWidget& page)
{
    const auto* header = page.findChild<PageHeader*>();
    QWidget* around = header ? header->parentWidget() : &page;
    auto* column = qobject_cast<QBoxLayout*>(around->layout());
    if (!column)
        return;
    const int at = header ? column->indexOf(header) + 1 : 0;
    if (parentWidget() && parentWidget()->layout())
        parentWidget()->layout()->removeWidget(this);
    column->insertWidget(at, this);
    setVisible(m_shown);
}

void OfflineNotice::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    setVisible(shown);
    if (!shown)
        return m_message->clear();
    const bool allowed = m_policy.offlinePerItem.isPositive();
    m_message->say(Mood::Warn, tr("Offline"),
        allowed
            ? tr("Cash may be taken up to %1 a payment and %2 a day where the biller allows "
                 "it. It is sent by itself once the line is back.")
                  .arg(m_policy.offlinePerItem.toString(), m_policy.offlinePerDay.toString())
            : tr("Nothing may be taken until the line is back. Looking up what was done works."));
}

} // namespace hui
