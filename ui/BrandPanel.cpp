// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/BrandPanel.h"

#include "ui/ClearLayout.h"
#include "ui/Icons.h"
#include "ui/Logo.h"
#include "ui/Paint.h"
#include "ui/Type.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace hui {

namespace {

// The panel is dark in both themes, so its colours are its own.
constexpr QColor brandGround(0x0F, 0x2C, 0x32);
constexpr QColor cell(0x12, 0x33, 0x3A);
constexpr QColor cellLine(0x24, 0x4A, 0x52);
constexpr QColor bright(0xDD, 0xEB, 0xEC);
constexpr QColor dim(0x9D, 0xB9, 0xBD);
constexpr QColor good(0x7F, 0xD3, 0xA3);
constexpr QColor caution(0xF0, 0xC3, 0x6D);
constexpr QColor wrong(0xF0, 0x8B, 0x80);

QLabel* makeText(const QString& text, Type type, const QColor& color, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontOf(type));
    label->setStyleSheet(QStringLiteral("color: %1").arg(color.name()));
    return label;
}

/// What a finding looks like at its right end.
struct Look {
    QString icon;
    QString word;
    QColor color;
};

Look lookOf(const TerminalFinding& finding)
{
    Look look;
    switch (finding.state) {
    case TerminalFinding::State::Checking:
        look = {QStringLiteral("refresh"), BrandPanel::tr("Checking"), dim};
        break;
    case TerminalFinding::State::Ready:
        look = {QStringLiteral("check"), BrandPanel::tr("Ready"), good};
        break;
    case TerminalFinding::State::Waiting:
        look = {QStringLiteral("clock"), BrandPanel::tr("Waiting"), caution};
        break;
    case TerminalFinding::State::Failed:
        look = {QStringLiteral("alert-circle"), BrandPanel::tr("Failed"), wrong};
        break;
    }
    if (!finding.text.isEmpty())
        look.word = finding.text;
    return look;
}

/// One cell of the self test.
class FindingCell : public QWidget {
public:
    FindingCell(TerminalFinding finding, QWidget* parent)
        : QWidget(parent)
        , m_finding(std::move(finding))
    {
        setObjectName(QStringLiteral("selfTest.") + m_finding.id);
        setFixedHeight(38);
        setAccessibleName(QStringLiteral("%1: %2").arg(m_finding.name, lookOf(m_finding).word));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), cell);
        paintIcon(painter, QRect(12, 10, 18, 18), m_finding.icon, bright);
        painter.setFont(fontOf(Type::Body));
        painter.setPen(bright);
        paintText(painter, rect().adjusted(38, 0, -60, 0), m_finding.name, Qt::AlignLeft);
        const Look look = lookOf(m_finding);
        painter.setFont(fontOf(Type::Label));
        painter.setPen(look.color);
        const int wide = painter.fontMetrics().horizontalAdvance(look.word);
        paintText(painter, rect().adjusted(width() - 12 - wide, 0, 0, 0), look.word, Qt::AlignLeft);
        paintIcon(painter, QRect(width() - 12 - wide - 16, 13, 12, 12), look.icon, look.color);
    }

private:
    const TerminalFinding m_finding;
};

/// Logo with the two names.
class Name : public QWidget {
public:
    explicit Name(QWidget* parent)
        : QWidget(parent)
    {
        setFixedHeight(44);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintLogo(painter, QRectF(0, 2, 40, 40));
        painter.setFont(fontOf(Type::Name));
        painter.setPen(Qt::white);
        painter.drawText(
            QRect(52, 0, 200, 26), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("惠柜台"));
        painter.setFont(fontOf(Type::Label));
        painter.setPen(dim);
        painter.drawText(
            QRect(52, 26, 200, 18), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("HuiDesk"));
    }
};

} // namespace

int readyCount(const QList<TerminalFinding>& findings)
{
    return static_cast<int>(
        std::count_if(findings.cbegin(), findings.cend(), [](const TerminalFinding& finding) {
            return finding.state == TerminalFinding::State::Ready;
        }));
}

BrandPanel::BrandPanel(const QString& device, const QString& version, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("brandPanel"));
    setFixedWidth(480);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(44, 40, 44, 40);
    column->setSpacing(0);
    column->addWidget(new Name(this));
    column->addStretch(2);
    auto* claim
        = makeText(tr("One counter for\nthe neighbourhood."), Type::Hero, QColor(Qt::white), this);
    column->addWidget(claim);
    column->addSpacing(10);
    column->addWidget(
        makeText(tr("Bills, hospital, loans, abroad: asked for once,\ncarried on online or here."),
            Type::Input, QColor(0xB4, 0xC9, 0xCC), this));
    column->addStretch(3);
    column->addWidget(makeSelfTest(device));
    column->addSpacing(20);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_place = makeText({}, Type::Label, dim, this));
    foot->addStretch();
    foot->addWidget(makeText(tr("Version %1").arg(version), Type::Label, dim, this));
    column->addLayout(foot);
}

QWidget* BrandPanel::makeSelfTest(const QString& device)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(makeText(tr("Terminal %1").arg(device), Type::Body, dim, box));
    head->addStretch();
    head->addWidget(m_checkedAt = makeText({}, Type::Body, dim, box));
    column->addLayout(head);
    m_findings = new QWidget(box);
    m_findings->setObjectName(QStringLiteral("selfTest"));
    m_findings->setStyleSheet(
        QStringLiteral("QWidget#selfTest { background: %1; }").arg(cellLine.name()));
    m_grid = new QGridLayout(m_findings);
    m_grid->setContentsMargins(1, 1, 1, 1);
    m_grid->setSpacing(1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    column->addWidget(m_findings);
    return box;
}

void BrandPanel::setFindings(const QList<TerminalFinding>& findings, const QTime& checkedAt)
{
    clearLayout(*m_grid);
    for (int i = 0; i < findings.size(); ++i)
        m_grid->addWidget(new FindingCell(findings.at(i), m_findings), i / 2, i % 2);
    m_checkedAt->setText(tr("Checked %1").arg(checkedAt.toString(QStringLiteral("HH:mm"))));
}

void BrandPanel::setPlace(const QString& bankAndBranch)
{
    m_place->setText(bankAndBranch);
}

void BrandPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), brandGround);
    QSvgRenderer crackle(QStringLiteral(":/brand/crackle.svg"));
    const QSize natural = crackle.defaultSize(); // kept in proportion, cut at the lower edge
    const int tall = qMax(height(), natural.height());
    crackle.render(&painter, QRectF(0, 0, natural.width() * tall / natural.height(), tall));
}

} // namespace hui
