// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/RightsCard.h"

#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace hui::customers {

using namespace Qt::StringLiterals;

RightsCard::RightsCard(QWidget* parent)
    : Card(tr("Own data"), parent)
    , m_day(makeLabel({}, Type::Body, Token::Text2, this))
    , m_reason(new QLineEdit(this))
    , m_reasonField(new Field(tr("How it is known that the customer asked"), m_reason, this))
    , m_erase(new KeyButton(tr("Ask to be forgotten"), this))
{
    m_day->setObjectName(u"customers.eraseOn"_s);
    m_day->setWordWrap(true);
    m_day->hide();
    m_reason->setObjectName(u"customers.rights.reason"_s);
    m_reason->setMaxLength(100);
    m_reasonField->setRequired();
    auto* copy = new KeyButton(tr("Hand out a copy"), this);
    copy->setObjectName(u"customers.export"_s);
    copy->setIconName(u"file-export"_s);
    m_erase->setObjectName(u"customers.erase"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(m_erase);
    row->addWidget(copy);
    body()->setSpacing(10);
    body()->addWidget(m_day);
    body()->addWidget(m_reasonField);
    body()->addLayout(row);
    connect(copy, &KeyButton::clicked, this, [this] {
        if (const QString reason = checkedReason(); !reason.isEmpty())
            Q_EMIT copyAsked(reason);
    });
    connect(m_erase, &KeyButton::clicked, this, [this] {
        if (const QString reason = checkedReason(); !reason.isEmpty())
            Q_EMIT erasureAsked(reason);
    });
}

void RightsCard::setEraseOn(const QDate& day)
{
    m_reason->clear();
    m_reasonField->setVerdict({});
    m_day->setVisible(day.isValid());
    m_erase->setVisible(!day.isValid());
    m_day->setText(tr("Asked to be forgotten. Kept by law, and forgotten on %1; further business "
                      "moves the day.")
            .arg(day.toString(Qt::ISODate)));
}

QString RightsCard::checkedReason()
{
    if (m_reasonField->check())
        return m_reason->text().trimmed();
    m_reason->setFocus();
    return {};
}

} // namespace hui::customers
