// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/UnderwayCard.h"

#include "app/core/IdText.h"
#include "modules/customers/ui/CustomerText.h"
#include "ui/ClearLayout.h"
#include "ui/EntryText.h"
#include "ui/KeyButton.h"
#include "ui/Pill.h"

namespace hui::customers {

using namespace Qt::StringLiterals;

UnderwayCard::UnderwayCard(QWidget* parent)
    : Card(tr("Under way"), parent)
    , m_lines(new QVBoxLayout)
{
    m_lines->setSpacing(6);
    body()->addLayout(m_lines);
    hide();
}

QString UnderwayCard::caseName(const Case& open)
{
    return CustomerText::shown({open.kindZh, open.kindEn});
}

void UnderwayCard::setUnderway(const Underway& underway)
{
    clearLayout(*m_lines);
    for (const OwedCash& each : underway.owed)
        addLine(EntryText::nameOfKind(each.kind),
            {tr("%1 due back", "sum of money").arg(each.amount.toString()), u"arrow-back-up"_s,
                Mood::Warn},
            each.module, each.argument);
    for (const Case& each : underway.cases)
        addLine(caseName(each),
            each.holder.isEmpty() ? PillLook{tr("parked"), u"player-pause"_s, Mood::Neutral}
                                  : PillLook{tr("in hand"), u"clock"_s, Mood::Info},
            u"cases"_s, idText(each.id));
    for (const JournalEntry& each : underway.operations)
        addLine(EntryText::name(each.operation), EntryText::pill(each), u"outbox"_s, {});
    setVisible(!underway.isEmpty());
}

void UnderwayCard::addLine(
    const QString& text, const PillLook& look, const QString& module, const QString& argument)
{
    auto* line = new QWidget(this);
    auto* go = new KeyButton(text, KeyButton::Variant::Flat, line);
    go->setObjectName(u"customers.underway.%1"_s.arg(m_lines->count()));
    go->setButtonSize(KeyButton::Size::Small);
    go->setAccessibleName(text + u", "_s + look.text);
    connect(go, &KeyButton::clicked, this,
        [this, module, argument] { Q_EMIT openAsked(module, argument); });
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(go);
    row->addStretch(1);
    row->addWidget(new Pill(look, line));
    m_lines->addWidget(line);
}

} // namespace hui::customers
