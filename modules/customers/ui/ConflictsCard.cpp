// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/ConflictsCard.h"

#include "app/customer/MaskedChange.h"
#include "modules/customers/ui/CustomerText.h"
#include "ui/ClearLayout.h"
#include "ui/KeyButton.h"
#include "ui/Pill.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QLabel>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAtOnce = 3; // the others follow once these are decided
constexpr int widestValue = 320; // of an address: more than that is broken into lines

QString valueInWords(CustomerField field, const QString& value)
{
    return value.isEmpty() ? ConflictsCard::tr("none") : CustomerText::value(field, value);
}

} // namespace

ConflictsCard::ConflictsCard(QWidget* parent)
    : Card(parent)
    , m_lines(new QVBoxLayout)
{
    m_lines->setSpacing(6);
    body()->setContentsMargins(16, 8, 12, 8);
    body()->addLayout(m_lines);
    hide();
}

void ConflictsCard::setRecord(const Customer& record, bool isMasked)
{
    m_record = record;
    m_isMasked = isMasked;
    present();
}

void ConflictsCard::setDuplicates(int count)
{
    if (count == m_duplicates)
        return;
    m_duplicates = count;
    present();
}

void ConflictsCard::present()
{
    clearLayout(*m_lines);
    const QList<FieldConflict>& all = m_record.conflicts;
    for (const FieldConflict& conflict : all.first(qMin(all.size(), qsizetype{mostAtOnce})))
        m_lines->addWidget(makeLine(conflict));
    if (all.size() > mostAtOnce)
        m_lines->addWidget(
            makeLabel(tr("%n more follow", nullptr, static_cast<int>(all.size()) - mostAtOnce),
                Type::Label, Token::Text2, this));
    if (m_duplicates > 0)
        m_lines->addWidget(makeDuplicates());
    setVisible(!all.isEmpty() || m_duplicates > 0);
}

/// A line begins with its pill and what it is about.
QHBoxLayout* ConflictsCard::makeRow(QWidget* line, const QString& what)
{
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Pill({tr("To be decided"), u"alert-triangle"_s, Mood::Warn}, line));
    row->addWidget(makeLabel(what, Type::Strong, Token::Text, line));
    return row;
}

MaskedChange ConflictsCard::shownOf(const FieldConflict& conflict) const
{
    if (conflict.field == CustomerField::ValidUntil) // two days: neither tells the number
        return {CustomerText::endOnRecord(m_record, conflict.value),
            CustomerText::value(conflict.field, conflict.value)};
    const QString stored = m_record.value(conflict.field);
    return m_isMasked ? maskedChange(conflict.field, stored, conflict.value)
                      : MaskedChange{stored, conflict.value};
}

QWidget* ConflictsCard::makeLine(const FieldConflict& conflict)
{
    auto* line = new QWidget(this);
    line->setToolTip(tr("two desks entered different things"));
    QHBoxLayout* row = makeRow(line, CustomerText::name(conflict.field));
    row->addStretch(1);
    const MaskedChange shown = shownOf(conflict);
    for (const bool take : {false, true})
        addChoice(row, {conflict.operation, conflict.field, take},
            valueInWords(conflict.field, take ? shown.after : shown.before));
    return line;
}

void ConflictsCard::addChoice(
    QHBoxLayout* row, const ConflictDecision& decision, const QString& value)
{
    QWidget* line = row->parentWidget();
    auto* label = makeLabel(value, Type::Body, Token::Text, line);
    label->setObjectName(decision.take ? u"customers.later"_s : u"customers.stands"_s);
    if (label->sizeHint().width() > widestValue) {
        label->setWordWrap(true);
        label->setFixedWidth(widestValue);
    }
    auto* button = new KeyButton(decision.take ? tr("Take") : tr("Keep"), line);
    button->setObjectName(decision.take ? u"customers.take"_s : u"customers.keep"_s);
    button->setButtonSize(KeyButton::Size::Small);
    button->setAccessibleName((decision.take ? tr("Take %1") : tr("Keep %1")).arg(value));
    connect(button, &KeyButton::clicked, this, [this, decision] { Q_EMIT decided(decision); });
    row->addSpacing(16);
    row->addWidget(label);
    row->addWidget(button);
}

QWidget* ConflictsCard::makeDuplicates()
{
    auto* line = new QWidget(this);
    QHBoxLayout* row = makeRow(line, tr("Perhaps the same person"));
    row->addWidget(
        makeLabel(tr("%n other record(s)", nullptr, m_duplicates), Type::Body, Token::Text2, line));
    row->addStretch(1);
    auto* show = new KeyButton(tr("Compare"), line);
    show->setObjectName(u"customers.duplicates.show"_s);
    show->setButtonSize(KeyButton::Size::Small);
    connect(show, &KeyButton::clicked, this, &ConflictsCard::duplicatesAsked);
    row->addWidget(show);
    return line;
}

} // namespace hui::customers
