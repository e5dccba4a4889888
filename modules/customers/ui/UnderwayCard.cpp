// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/UnderwayCard.h"

#include "app/core/IdText.h"
#include "modules/customers/ui/CustomerText.h"
#include "ui/ClearLayout.h"
#include "ui/EntryText.h"
#include "ui/Pill.h"
#include "ui/RowButton.h"

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondMs = 1'000;
constexpr qint64 soonMs = 120'000; // from here on it is nearly over

} // namespace

UnderwayCard::UnderwayCard(QWidget* parent)
    : Card(tr("Under way"), parent)
    , m_lines(new QVBoxLayout)
{
    m_lines->setSpacing(0);
    body()->addLayout(m_lines);
    m_second.setInterval(secondMs);
    connect(&m_second, &QTimer::timeout, this, &UnderwayCard::tick);
    hide();
}

QString UnderwayCard::caseName(const Case& open)
{
    return CustomerText::shown({open.kindZh, open.kindEn});
}

void UnderwayCard::setUnderway(const Underway& underway)
{
    m_held.clear();
    clearLayout(*m_lines);
    m_since.start();
    for (const HeldFor& each : underway.held)
        m_held.append(
            {addLine({CustomerText::shown({each.nameZh, each.nameEn}), u"calendar-event"_s}, {},
                 each.module, each.argument),
                underway.asOf.msecsTo(each.until)});
    m_held.isEmpty() ? m_second.stop() : m_second.start();
    tick();
    for (const OwedCash& each : underway.owed)
        addLine({EntryText::nameOfKind(each.kind), u"cash-banknote"_s},
            {tr("%1 due back", "sum of money").arg(each.amount.toString()), u"arrow-back-up"_s,
                Mood::Warn},
            each.module, each.argument);
    for (const Case& each : underway.cases)
        addLine({caseName(each), u"route"_s},
            each.holder.isEmpty() ? PillLook{tr("parked"), u"player-pause"_s, Mood::Neutral}
                                  : PillLook{tr("in hand"), u"clock"_s, Mood::Info},
            u"cases"_s, idText(each.id));
    for (const JournalEntry& each : underway.operations)
        addLine({EntryText::name(each.operation), u"history"_s}, EntryText::pill(each), u"outbox"_s,
            {});
    setVisible(!underway.isEmpty());
}

/// What is left of a hold; none is taken on any more once it is over.
void UnderwayCard::tick()
{
    for (const auto& [pill, heldMs] : std::as_const(m_held)) {
        const qint64 left = qMax<qint64>(0, heldMs - m_since.elapsed());
        const QString clock
            = u"%1:%2"_s.arg(left / 60'000).arg(left / 1'000 % 60, 2, 10, QChar(u'0'));
        pill->setLook(left == 0
                ? PillLook{tr("held no longer"), u"alert-circle"_s, Mood::Bad}
                : PillLook{tr("held %1", "what is left of it, minutes and seconds").arg(clock),
                      u"clock"_s, left < soonMs ? Mood::Warn : Mood::Info});
    }
}

/// The name gives way to how it stands: the column keeps its width.
Pill* UnderwayCard::addLine(
    const Line& what, const PillLook& look, const QString& module, const QString& argument)
{
    auto* line = new RowButton(what.text, what.icon, this);
    line->setObjectName(u"customers.underway.%1"_s.arg(m_lines->count()));
    line->setAccessibleName(look.text.isEmpty() ? what.text : what.text + u", "_s + look.text);
    line->setToolTip(what.text);
    line->setRule(m_lines->count() > 0);
    auto* pill = new Pill(look, line);
    line->setStanding(pill);
    connect(line, &RowButton::clicked, this,
        [this, module, argument] { Q_EMIT openAsked(module, argument); });
    m_lines->addWidget(line);
    return pill;
}

} // namespace hui::customers
