// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/CountTable.h"

#include "ui/CountCell.h"
#include "ui/DenominationGrid.h"
#include "ui/KeyButton.h"
#include "ui/Type.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace hui {

namespace {

constexpr int headerHeight = 32;
constexpr int rowHeight = 36;

enum Column { Face, Expected, Counted, Damaged, Amount };

constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

} // namespace

CountTable::CountTable(QWidget* parent, Currency currency)
    : QWidget(parent)
    , m_currency(currency)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(16, 0, 16, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(0);
    addHeader();
    for (const Denomination& denomination : denominations(currency))
        addRow(denomination);
    addDamagedRow();
    m_grid->setColumnStretch(Face, 1);
    m_grid->setColumnMinimumWidth(Counted, 72);
    m_grid->setColumnMinimumWidth(Amount, 92);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setDamagedVisible(false);
    hideExpected();
}

void CountTable::addHeader()
{
    const QStringList names{
        tr("Denomination"), tr("Handed over"), tr("Counted"), tr("Damaged"), tr("Amount")};
    for (int column = 0; column < names.size(); ++column) {
        QLabel* head = makeLabel(names.at(column), Type::Label, Token::Text3, this);
        m_grid->addWidget(head, 0, column, column == Face ? Qt::AlignVCenter : right);
        m_heads.append(head);
    }
    m_grid->setRowMinimumHeight(0, headerHeight);
}

CountCell* CountTable::makeCell(const QString& objectName, const QString& name)
{
    auto* cell = new CountCell(this);
    cell->setObjectName(objectName);
    cell->setAccessibleName(name);
    cell->setFixedSize(72, 26);
    connect(cell, &QLineEdit::textEdited, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    connect(cell, &CountCell::arrows, this, [this, cell](int step) { walk(cell, step); });
    connect(cell, &QLineEdit::returnPressed, this, [this, cell] { walk(cell, 1); });
    return cell;
}

void CountTable::addRow(const Denomination& denomination)
{
    const int line = static_cast<int>(m_rows.size()) + 1;
    const QString face = faceText(denomination.face);
    const Row row{denomination, makeLabel(face, Type::Body, Token::Text, this),
        makeLabel({}, Type::Body, Token::Text2, this),
        makeCell(QStringLiteral("counted-") + denomination.id, tr("Pieces of %1").arg(face)),
        makeCell(
            QStringLiteral("damaged-") + denomination.id, tr("Damaged pieces of %1").arg(face)),
        makeLabel({}, Type::Body, Token::Text, this)};
    row.face->setBuddy(row.cell);
    m_grid->addWidget(row.face, line, Face, Qt::AlignVCenter);
    m_grid->addWidget(row.expected, line, Expected, right);
    m_grid->addWidget(row.cell, line, Counted, right);
    m_grid->addWidget(row.damaged, line, Damaged, right);
    m_grid->addWidget(row.amount, line, Amount, right);
    m_grid->setRowMinimumHeight(line, rowHeight);
    m_rows.append(row);
}

void CountTable::addDamagedRow()
{
    const int line = static_cast<int>(m_rows.size()) + 1;
    auto* open = new KeyButton(tr("Damaged notes"), KeyButton::Variant::Flat, this);
    open->setObjectName(QStringLiteral("damaged"));
    open->setButtonSize(KeyButton::Size::Small);
    open->setIconName(QStringLiteral("plus"));
    connect(open, &QAbstractButton::clicked, this, [this] {
        setDamagedVisible(m_heads.at(Damaged)->isHidden());
        if (!m_heads.at(Damaged)->isHidden())
            m_rows.first().damaged->setFocus(Qt::TabFocusReason);
    });
    m_damagedPieces = makeLabel({}, Type::Body, Token::Text2, this);
    m_damagedAmount = makeLabel({}, Type::Body, Token::Text, this);
    m_grid->addWidget(open, line, Face, Qt::AlignVCenter | Qt::AlignLeft);
    m_grid->addWidget(m_damagedPieces, line, Counted, right);
    m_grid->addWidget(m_damagedAmount, line, Amount, right);
    m_grid->setRowMinimumHeight(line, rowHeight);
}

CashCount CountTable::count() const
{
    CashCount count;
    for (const Row& row : m_rows) {
        if (row.cell->pieces() > 0)
            count.pieces.insert(row.denomination.id, row.cell->pieces());
        if (row.damaged->pieces() > 0)
            count.damaged.insert(row.denomination.id, row.damaged->pieces());
    }
    return count;
}

void CountTable::setCount(const CashCount& count)
{
    for (const Row& row : m_rows) {
        row.cell->setText(QString::number(count.pieces.value(row.denomination.id)));
        row.damaged->setPieces(count.damaged.value(row.denomination.id));
    }
    setDamagedVisible(!count.damaged.isEmpty());
    Q_EMIT changed();
}

bool CountTable::isComplete() const
{
    return std::none_of(
        m_rows.begin(), m_rows.end(), [](const Row& row) { return row.cell->text().isEmpty(); });
}

void CountTable::showExpected(const CashCount& expected)
{
    m_expected = expected;
    refresh();
}

void CountTable::hideExpected()
{
    m_expected.reset();
    refresh();
}

void CountTable::setExpectedTitle(const QString& title)
{
    m_heads.at(Expected)->setText(title);
}

void CountTable::setReadOnly(bool readOnly)
{
    for (const Row& row : m_rows) {
        row.cell->setReadOnly(readOnly);
        row.damaged->setReadOnly(readOnly);
    }
}

void CountTable::walk(const CountCell* from, int step)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const qsizetype target = i + step;
        const bool inDamaged = m_rows.at(i).damaged == from;
        if ((m_rows.at(i).cell != from && !inDamaged) || target < 0 || target >= m_rows.size())
            continue;
        CountCell* cell = inDamaged ? m_rows.at(target).damaged : m_rows.at(target).cell;
        cell->setFocus(Qt::TabFocusReason);
        return;
    }
}

void CountTable::setDamagedVisible(bool visible)
{
    m_heads.at(Damaged)->setVisible(visible);
    for (const Row& row : m_rows)
        row.damaged->setVisible(visible);
    refresh();
}

void CountTable::refresh()
{
    m_heads.at(Expected)->setVisible(m_expected.has_value());
    int damagedPieces = 0;
    CashCount damaged;
    for (const Row& row : m_rows) {
        const QString& id = row.denomination.id;
        const CashCount sound{{{id, row.cell->pieces()}}, {}};
        const Result<Money> worth = totalOf(sound, m_currency);
        row.amount->setText(
            worth && !row.cell->text().isEmpty() ? worth->toString() : QStringLiteral("—"));
        damagedPieces += row.damaged->pieces();
        damaged.damaged.insert(id, row.damaged->pieces());
        row.expected->setVisible(m_expected.has_value());
        const int wanted = m_expected ? m_expected->pieces.value(id) : row.cell->pieces();
        row.expected->setText(m_expected ? QString::number(wanted) : QString());
        const bool differs = wanted != row.cell->pieces();
        row.cell->setProperty("fieldState", differs ? QStringLiteral("warning") : QString());
        row.cell->setAccessibleDescription(differs ? tr("Differs from the books") : QString());
        row.cell->update();
    }
    m_damagedPieces->setText(QString::number(damagedPieces));
    if (const Result<Money> worth = totalOf(damaged, m_currency))
        m_damagedAmount->setText(worth->toString());
    QWidget::update();
}

void CountTable::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), headerHeight, colorOf(Token::Alt, palette()));
    painter.setPen(colorOf(Token::Line, palette()));
    for (int line = 0; line <= m_rows.size(); ++line) {
        const int y = m_grid->cellRect(line, 0).bottom();
        painter.drawLine(0, y, width(), y);
    }
}

} // namespace hui
