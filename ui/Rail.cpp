// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Rail.h"

#include "ui/Initial.h"
#include "ui/Logo.h"
#include "ui/RailButton.h"
#include "ui/Theme.h"
#include "ui/Type.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <QVariantAnimation>

namespace hui {

namespace {

/// The mark of the program, 28 pixels.
class Mark : public QWidget {
public:
    explicit Mark(QWidget* parent)
        : QWidget(parent)
    {
        setFixedSize(28, 28);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintLogo(painter, rect());
    }
};

/// A line between groups, in place of the heading on the folded rail.
class Divider : public QWidget {
public:
    explicit Divider(QWidget* parent)
        : QWidget(parent)
    {
        setFixedHeight(17);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(QRect(12, 8, width() - 24, 1), colorOf(Token::RailLine, palette()));
    }
};

} // namespace

Rail::Rail(const std::vector<Module>& modules, const Shift& shift, QWidget* parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Modules"));
    setFixedWidth(unfoldedWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 10);
    column->setSpacing(0);
    column->addWidget(makeBrand());
    for (const RailGroup group : {RailGroup::Work, RailGroup::Business, RailGroup::Branch})
        addGroup(*column, modules, group);
    column->addStretch();
    column->addWidget(makeWho(shift));
    showParts();
}

QWidget* Rail::makeBrand()
{
    auto* brand = new QWidget(this);
    brand->setFixedHeight(52);
    auto* row = new QHBoxLayout(brand);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(10);
    row->addWidget(new Mark(brand));
    auto* name = new QLabel(QStringLiteral("惠柜台"), brand);
    name->setFont(fontOf(Type::Dialog));
    name->setStyleSheet(QStringLiteral("color: white"));
    auto* latin = makeLabel(QStringLiteral("HuiDesk"), Type::Label, Token::RailText2, brand);
    row->addWidget(name);
    row->addWidget(latin);
    row->addStretch();
    m_onlyUnfolded += {name, latin};
    return brand;
}

QWidget* Rail::makeWho(const Shift& shift)
{
    auto* who = new QWidget(this);
    auto* column = new QVBoxLayout(who);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Divider(who));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(13, 0, 10, 0);
    row->setSpacing(10);
    auto* initial = new Initial(30, Type::Strong, Initial::Ground::Rail, who);
    initial->setName(shift.operatorName);
    row->addWidget(initial);
    auto* lines = new QWidget(who);
    auto* text = new QVBoxLayout(lines);
    text->setContentsMargins(0, 0, 0, 0);
    text->setSpacing(0);
    auto* name = new QLabel(shift.operatorName, lines);
    name->setFont(fontOf(Type::Strong));
    name->setStyleSheet(QStringLiteral("color: white"));
    text->addWidget(name);
    const QString place = shift.till.isEmpty()
        ? tr("Teller %1").arg(shift.operatorId)
        : tr("Teller %1 · drawer %2").arg(shift.operatorId, shift.till);
    text->addWidget(makeLabel(place, Type::Label, Token::RailText2, lines));
    row->addWidget(lines);
    row->addStretch();
    column->addLayout(row);
    m_onlyUnfolded += lines;
    return who;
}

QWidget* Rail::makeHeading(RailGroup group)
{
    QString text;
    switch (group) {
    case RailGroup::Work: text = tr("Work"); break;
    case RailGroup::Business: text = tr("Business"); break;
    case RailGroup::Branch: text = tr("Branch"); break;
    }
    auto* heading = makeLabel(text, Type::Label, Token::RailText2, this);
    heading->setContentsMargins(18, 12, 18, 4);
    return heading;
}

void Rail::addGroup(QVBoxLayout& column, const std::vector<Module>& modules, RailGroup group)
{
    bool empty = true;
    for (const Module& module : modules) {
        if (module.group != group)
            continue;
        if (empty) {
            m_onlyUnfolded += makeHeading(group);
            m_onlyFolded += new Divider(this);
            column.addWidget(m_onlyUnfolded.last());
            column.addWidget(m_onlyFolded.last());
            empty = false;
        }
        auto* button = new RailButton(module.title, module.icon, module.digit, this);
        button->setObjectName(QStringLiteral("rail.") + module.id);
        m_group->addButton(button);
        m_buttons.insert(module.id, button);
        column.addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, id = module.id] { Q_EMIT chosen(id); });
    }
}

void Rail::setCurrent(const QString& module)
{
    if (RailButton* button = m_buttons.value(module))
        button->setChecked(true);
}

void Rail::setCount(const QString& module, int count)
{
    if (RailButton* button = m_buttons.value(module))
        button->setCount(count);
}

void Rail::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    showParts();
    auto* movement = new QVariantAnimation(this);
    movement->setDuration(motionMs(this));
    movement->setEasingCurve(QEasingCurve::OutCubic);
    movement->setStartValue(width());
    movement->setEndValue(folded ? foldedWidth : unfoldedWidth);
    connect(movement, &QVariantAnimation::valueChanged, this,
        [this](const QVariant& value) { setFixedWidth(value.toInt()); });
    if (movement->duration() == 0) {
        setFixedWidth(movement->endValue().toInt());
        delete movement;
    } else {
        movement->start(QAbstractAnimation::DeleteWhenStopped);
    }
}

void Rail::showParts()
{
    for (QWidget* part : std::as_const(m_onlyUnfolded))
        part->setVisible(!m_folded);
    for (QWidget* part : std::as_const(m_onlyFolded))
        part->setVisible(m_folded);
    for (RailButton* button : std::as_const(m_buttons))
        button->setFolded(m_folded);
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colorOf(Token::Rail, palette()));
}

} // namespace hui
