// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/home/ui/FigureRow.h"

#include "ui/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace hui::home {

namespace {

/// A line of one pixel down.
class Divider final : public QWidget {
public:
    explicit Divider(QWidget* parent)
        : QWidget(parent)
    {
        setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(rect(), colorOf(Token::Line, palette()));
    }
};

QString part(const QString& id, const char* what)
{
    return QStringLiteral("home.figure.%1.%2").arg(id, QLatin1StringView(what));
}

} // namespace

FigureRow::FigureRow(QWidget* parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
{
    setProperty("card", true);
    setFixedHeight(103);
    m_row->setContentsMargins(1, 1, 1, 1);
    m_row->setSpacing(0);
}

void FigureRow::addFigure(const QString& id, const QString& name)
{
    if (m_row->count() > 0)
        m_row->addWidget(new Divider(this));
    auto* box = new QWidget(this);
    box->setAccessibleName(name);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(0);
    QLabel* value = makeLabel(QStringLiteral("—"), Type::Figure, Token::Text, box);
    value->setObjectName(part(id, "value"));
    QLabel* unit = makeLabel({}, Type::Body, Token::Text2, box);
    unit->setObjectName(part(id, "unit"));
    QLabel* note = makeLabel({}, Type::Label, Token::Text3, box);
    note->setObjectName(part(id, "note"));
    QLabel* rest = makeLabel({}, Type::Figure, Token::Text, box);
    rest->setObjectName(part(id, "rest"));
    QLabel* restUnit = makeLabel({}, Type::Body, Token::Text2, box);
    restUnit->setObjectName(part(id, "restUnit"));
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    for (QLabel* each : {unit, restUnit})
        each->setContentsMargins(0, 0, 0, 4); // on the base line of the figure
    for (QLabel* each : {value, unit, rest, restUnit})
        line->addWidget(each, 0, Qt::AlignBottom);
    rest->setContentsMargins(4, 0, 0, 0);
    rest->hide();
    restUnit->hide();
    line->addStretch(1);
    column->addWidget(makeLabel(name, Type::Label, Token::Text2, box));
    column->addLayout(line);
    column->addWidget(note);
    column->addStretch(1);
    m_row->addWidget(box, 1);
}

void FigureRow::setFigure(const QString& id, const Figure& figure)
{
    auto* value = findChild<QLabel*>(part(id, "value"));
    auto* unit = findChild<QLabel*>(part(id, "unit"));
    auto* note = findChild<QLabel*>(part(id, "note"));
    value->setText(figure.value);
    unit->setText(figure.unit);
    note->setText(figure.note);
    const std::pair<QLabel*, QString> second[]
        = {{findChild<QLabel*>(part(id, "rest")), figure.rest},
            {findChild<QLabel*>(part(id, "restUnit")), figure.restUnit}};
    for (const auto& [label, text] : second) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }
    setTone(note, figure.tone);
    value->parentWidget()->setAccessibleDescription(
        QStringList{figure.value, figure.unit, figure.rest, figure.restUnit, figure.note}
            .join(u' ')
            .simplified());
}

} // namespace hui::home
