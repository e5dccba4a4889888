// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/CountTable.h"

#include "app/till/Bundles.h"
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

constexpr int countHeaderHeight = 32;
constexpr int countRowHeight = 36;

enum Column { Face, Expected, Counted, Damaged, Half, Amount };

constexpr int wideCell = 72;
constexpr int narrowCell = 52;

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
    const QStringList names{tr("Denomination"), tr("Handed over"), tr("Counted"), tr("Damaged"),
        tr("Half"), tr("Amount")};
    for (int column = 0; column < names.size(); ++column) {
        QLabel* head = makeLabel(names.at(column), Type::Label, Token::Text3, this);
        m_grid->addWidget(head, 0, column, column == Face ? Qt::AlignVCenter : right);
        m_heads.append(head);
    }
    m_grid->setRowMinimumHeight(0, countHeaderHeight);
}

CountCell* CountTable::makeCell(const QString& objectName, const QString& name)
{
    auto* cell = new CountCell(this);
    cell->setObjectName(objectName);
    cell->setAccessibleName(name);
    cell->setFixedSize(wideCell, 26);
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
        makeLabel({}, Type::Label, Token::Text3, this),
        makeLabel({}, Type::Body, Token::Text2, this),
        makeCell(QStringLiteral("counted-") + denomination.id, tr("Pieces of %1").arg(face)),
        makeCell(
            QStringLiteral("damaged-") + denomination.id, tr("Damaged pieces of %1").arg(face)),
        makeCell(QStringLiteral("half-") + denomination.id, tr("Half pieces of %1").arg(face)),
        makeLabel({}, Type::Body, Token::Text, this)};
    row.face->setBuddy(row.cell);
    row.cell->setDenomination(denomination);
    row.damaged->setFixedWidth(narrowCell);
    row.half->setFixedWidth(narrowCell);
    auto* name = new QHBoxLayout;
    name->setSpacing(8);
    name->addWidget(row.face);
    name->addWidget(row.tied, 1);
    m_grid->addLayout(name, line, Face, Qt::AlignVCenter);
    m_grid->addWidget(row.expected, line, Expected, right);
    m_grid->addWidget(row.cell, line, Counted, right);
    m_grid->addWidget(row.damaged, line, Damaged, right);
    m_grid->addWidget(row.half, line, Half, right);
    m_grid->addWidget(row.amount, line, Amount, right);
    m_grid->setRowMinimumHeight(line, countRowHeight);
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
    m_grid->setRowMinimumHeight(line, countRowHeight);
}

CashCount CountTable::count() const
{
    CashCount count;
    for (const Row& row : m_rows) {
        if (row.cell->pieces() > 0)
            count.pieces.insert(row.denomination.id, row.cell->pieces());
        if (row.damaged->pieces() > 0)
            count.damaged.insert(row.denomination.id, row.damaged->pieces());
        if (row.half->pieces() > 0)
            count.half.insert(row.denomination.id, row.half->pieces());
    }
    return count;
}

void CountTable::setCount(const CashCount& count)
{
    for (const Row& row : m_rows) {
        row.cell->setText(QString::number(count.pieces.value(row.denomination.id)));
        row.damaged->setPieces(count.damaged.value(row.denomination.id));
        row.half->setPieces(count.half.value(row.denomination.id));
    }
    setDamagedVisible(!count.damaged.isEmpty() || !count.half.isEmpty());
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
        row.half->setReadOnly(readOnly);
    }
}

void CountTable::walk(const CountCell* from, int step)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const qsizetype target = i + step;
        if (target < 0 || target >= m_rows.size())
            continue;
        for (CountCell* Row::* column : {&Row::cell, &Row::damaged, &Row::half})
            if (m_rows.at(i).*column == from)
                return (m_rows.at(target).*column)->setFocus(Qt::TabFocusReason);
    }
}

void CountTable::setDamagedVisible(bool visible)
{
    m_grid->setHorizontalSpacing(visible ? 10 : 16);
    m_heads.at(Damaged)->setVisible(visible);
    m_heads.at(Half)->setVisible(visible);
    for (const Row& row : m_rows) {
        row.damaged->setVisible(visible);
        row.half->setVisible(visible && !row.denomination.coin);
    }
    refresh();
}

void CountTable::refresh()
{
    m_heads.at(Expected)->setVisible(m_expected.has_value());
    for (const Row& row : m_rows)
        refreshRow(row);
    refreshDamaged();
    QWidget::update();
}

void CountTable::refreshRow(const Row& row)
{
    const QString& id = row.denomination.id;
    const int pieces = row.cell->pieces();
    const Result<Money> worth = totalOf({{{id, pieces}}, {}}, m_currency);
    row.amount->setText(
        worth && !row.cell->text().isEmpty() ? worth->toString() : QStringLiteral("—"));
    const Bundles bundles = bundlesOf(row.denomination, pieces);
    const bool isCrowded = m_expected.has_value() || !m_heads.at(Damaged)->isHidden();
    row.tied->setText(
        bundles.isTied() && !isCrowded ? bundleText(bundles.bundles, bundles.straps) : QString());
    row.expected->setVisible(m_expected.has_value());
    const int wanted = m_expected ? m_expected->pieces.value(id) : pieces;
    row.expected->setText(m_expected ? QString::number(wanted) : QString());
    const bool differs = wanted != pieces;
    row.cell->setProperty("fieldState", differs ? QStringLiteral("warning") : QString());
    row.cell->setAccessibleDescription(differs ? tr("Differs from the books") : QString());
    row.cell->update();
}

void CountTable::refreshDamaged()
{
    CashCount worn;
    int pieces = 0;
    for (const Row& row : m_rows) {
        worn.damaged.insert(row.denomination.id, row.damaged->pieces());
        worn.half.insert(row.denomination.id, row.half->pieces());
        pieces += row.damaged->pieces() + row.half->pieces();
    }
    m_damagedPieces->setText(QString::number(pieces));
    if (const Result<Money> worth = totalOf(worn, m_currency))
        m_damagedAmount->setText(worth->toString());
}

QString CountTable::bundleText(int bundles, int straps)
{
    if (bundles == 0)
        return tr("Straps: %1").arg(straps);
    if (straps == 0)
        return tr("Bundles: %1").arg(bundles);
    return tr("Bundles: %1, straps: %2").arg(bundles).arg(straps);
}

void CountTable::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), countHeaderHeight, colorOf(Token::Alt, palette()));
    painter.setPen(colorOf(Token::Line, palette()));
    for (int line = 0; line <= m_rows.size(); ++line) {
        const int y = m_grid->cellRect(line, 0).bottom();
        painter.drawLine(0, y, width(), y);
    }
}

} // namespace hui
