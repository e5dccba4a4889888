// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Card.h"

#include "ui/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace hui {

namespace {

constexpr int cardPadding = 16;

/// See makeRule().
class Rule final : public QWidget {
public:
    Rule(QWidget* parent, bool dashed)
        : QWidget(parent)
        , m_dashed(dashed)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        QPen pen(colorOf(m_dashed ? Token::Line2 : Token::Line, palette()), 1);
        if (m_dashed)
            pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.drawLine(0, 0, width(), 0);
    }

private:
    bool m_dashed;
};

/// See makeUpright().
class Upright final : public QWidget {
public:
    Upright(int height, QWidget* parent)
        : QWidget(parent)
    {
        setFixedSize(1, height);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(rect(), colorOf(Token::Line, palette()));
    }
};

} // namespace

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_whole(new QVBoxLayout(this))
    , m_body(new QVBoxLayout)
{
    setProperty("card", true);
    m_whole->setContentsMargins(1, 1, 1, 1);
    m_whole->setSpacing(0);
    m_body->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    m_body->setSpacing(12);
    m_whole->addLayout(m_body, 1);
}

Card::Card(const QString& title, QWidget* parent)
    : Card(parent)
{
    setTitle(title);
}

QHBoxLayout* Card::header()
{
    if (m_header)
        return m_header;
    m_headerBox = new QWidget(this);
    m_headerBox->setFixedHeight(44);
    m_header = new QHBoxLayout(m_headerBox);
    m_header->setContentsMargins(cardPadding, 0, cardPadding, 0);
    m_header->setSpacing(8);
    m_title = makeLabel({}, Type::Section, Token::Text, m_headerBox);
    m_subtitle = makeLabel({}, Type::Body, Token::Text2, m_headerBox);
    m_subtitle->hide();
    m_header->addWidget(m_title);
    m_header->addWidget(m_subtitle);
    m_header->addStretch(1);
    m_whole->insertWidget(0, m_headerBox);
    m_body->setContentsMargins(
        m_flush ? 0 : cardPadding, 0, m_flush ? 0 : cardPadding, m_flush ? 0 : cardPadding);
    if (m_flush)
        m_whole->insertWidget(1, makeRule(this));
    return m_header;
}

void Card::setTitle(const QString& title)
{
    header();
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setSubtitle(const QString& subtitle)
{
    header();
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::setFlush()
{
    if (m_flush)
        return;
    m_flush = true;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    if (m_headerBox)
        m_whole->insertWidget(1, makeRule(this));
}

QHBoxLayout* Card::footer()
{
    if (m_footer)
        return m_footer;
    m_footerBox = new QWidget(this);
    auto* column = new QVBoxLayout(m_footerBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeRule(m_footerBox));
    m_footer = new QHBoxLayout;
    m_footer->setContentsMargins(cardPadding, 0, cardPadding, 0);
    m_footer->setSpacing(8);
    column->addLayout(m_footer, 1);
    m_footerBox->setFixedHeight(52);
    m_whole->addWidget(m_footerBox);
    return m_footer;
}

void Card::setFooterVisible(bool visible)
{
    footer();
    m_footerBox->setVisible(visible);
}

QFrame* makeInset(QWidget* parent)
{
    auto* inset = new QFrame(parent);
    inset->setProperty("inset", true);
    return inset;
}

QWidget* makeUpright(int height, QWidget* parent)
{
    return new Upright(height, parent);
}

QWidget* makeRule(QWidget* parent, bool dashed)
{
    return new Rule(parent, dashed);
}

} // namespace hui
