// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/ui/CaseFilterRow.h"

#include "modules/cases/ui/CaseText.h"
#include "ui/DateEdit.h"
#include "ui/KeyButton.h"
#include "ui/Type.h"
#include "ui/WrapLayout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMap>
#include <QSignalBlocker>

namespace hui::cases {

using namespace Qt::StringLiterals;

namespace {

const QDate everyDay(2020, 1, 1); ///< stands for no day: no case is older

QLabel* labelOf(const QString& text, QWidget* buddy, QWidget* parent)
{
    QLabel* label = makeLabel(text, Type::Label, Token::Text2, parent);
    label->setBuddy(buddy);
    return label;
}

QWidget* besideEachOther(QWidget* first, QWidget* second, QWidget* parent)
{
    auto* pair = new QWidget(parent);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(first);
    row->addWidget(second);
    return pair;
}

} // namespace

CaseFilterRow::CaseFilterRow(QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_day(new DateEdit(this))
    , m_csv(new KeyButton(tr("Keep as CSV"), this))
    , m_pdf(new KeyButton(tr("Keep as PDF"), this))
{
    m_kind->setAccessibleName(tr("Only this kind"));
    m_kind->setObjectName(u"cases.list.kind"_s);
    m_kind->setMinimumWidth(110);
    m_kind->addItem(tr("Every kind"), QString());
    m_day->setAccessibleName(tr("Moved last on"));
    m_day->setObjectName(u"cases.list.day"_s);
    m_day->setMinimumDate(everyDay);
    m_day->setMinimumWidth(132);
    m_day->setSpecialValueText(tr("Every day"));
    m_day->setDate(everyDay);
    m_csv->setObjectName(u"cases.csv"_s);
    m_pdf->setObjectName(u"cases.pdf"_s);
    m_pdf->setKey(Qt::CTRL | Qt::Key_E);
    auto* row = new WrapLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->addWidget(besideEachOther(labelOf(tr("Only this kind"), m_kind, this), m_kind, this));
    row->addWidget(besideEachOther(labelOf(tr("Moved last on"), m_day, this), m_day, this));
    row->addWidget(besideEachOther(m_csv, m_pdf, this));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CaseFilterRow::changed);
    connect(m_day, &QDateEdit::dateChanged, this, &CaseFilterRow::changed);
    connect(m_csv, &KeyButton::clicked, this, [this] { Q_EMIT keepAsked(SheetForm::Csv); });
    connect(m_pdf, &KeyButton::clicked, this, [this] { Q_EMIT keepAsked(SheetForm::Pdf); });
}

CaseListFilter CaseFilterRow::filter() const
{
    return {m_kind->currentData().toString(), m_day->date() == everyDay ? QDate() : m_day->date()};
}

void CaseFilterRow::setFilter(const CaseListFilter& filter)
{
    const QSignalBlocker kinds(m_kind);
    const QSignalBlocker days(m_day);
    if (m_kind->findData(filter.kind) < 0) // its cases are yet to be read
        m_kind->addItem(filter.kind, filter.kind);
    m_kind->setCurrentIndex(m_kind->findData(filter.kind));
    m_day->setDate(filter.day.isValid() ? filter.day : everyDay);
    Q_EMIT changed();
}

void CaseFilterRow::setKinds(const QList<Case>& cases)
{
    QMap<QString, QString> names;
    for (const Case& each : cases)
        names.insert(each.kind, CaseText::kind(each));
    const QString chosen = m_kind->currentData().toString();
    if (!chosen.isEmpty() && !names.contains(chosen))
        names.insert(chosen, m_kind->currentText());
    const QSignalBlocker blocker(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("Every kind"), QString());
    for (const auto& [kind, name] : names.asKeyValueRange())
        m_kind->addItem(name, kind);
    m_kind->setCurrentIndex(m_kind->findData(chosen));
}

void CaseFilterRow::setKeepEnabled(bool isEnabled)
{
    m_csv->setEnabled(isEnabled);
    m_pdf->setEnabled(isEnabled);
}

} // namespace hui::cases
