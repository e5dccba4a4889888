// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Icons.h"

#include "app/core/Assert.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLabel>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace hui {

namespace {

QByteArray strokeOf(int size)
{
    return size <= 14 ? "2.1" : size >= 28 ? "1.4" : "1.7";
}

QByteArray svgOf(const QString& name, int size, const QColor& color)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    HUI_ASSERT(opened);
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"" + strokeOf(size) + "\"");
    return svg;
}

/// Draws an icon in the colour its token has at that moment.
class TokenIconEngine final : public QIconEngine {
public:
    TokenIconEngine(QString name, Token off, Token on)
        : m_name(std::move(name))
        , m_off(off)
        , m_on(on)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const Token token = mode == QIcon::Disabled ? Token::TextDisabled
            : state == QIcon::On                    ? m_on
                                                    : m_off;
        const int size = qMin(rect.width(), rect.height());
        QRect box(0, 0, size, size);
        box.moveCenter(rect.center());
        paintIcon(*painter, box, m_name, colorOf(token, QGuiApplication::palette()));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return drawn;
    }

    QIconEngine* clone() const override { return new TokenIconEngine(m_name, m_off, m_on); }

private:
    QString m_name;
    Token m_off;
    Token m_on;
};

/// See makeIcon().
class IconLabel final : public QLabel {
public:
    IconLabel(QString name, int size, Token token, QWidget* parent)
        : QLabel(parent)
        , m_name(std::move(name))
        , m_token(token)
    {
        setFixedSize(size, size);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), m_name,
            colorOf(isEnabled() ? m_token : Token::TextDisabled, palette()));
    }

private:
    QString m_name;
    Token m_token;
};

} // namespace

QPixmap iconPixmap(const QString& name, int size, const QColor& color, qreal ratio)
{
    const QString key
        = QStringLiteral("hui/%1/%2/%3/%4").arg(name).arg(size).arg(color.rgba()).arg(ratio);
    QPixmap made;
    if (QPixmapCache::find(key, &made))
        return made;
    made = QPixmap(QSize(size, size) * ratio);
    made.fill(Qt::transparent);
    QPainter painter(&made);
    QSvgRenderer(svgOf(name, size, color)).render(&painter);
    painter.end();
    made.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, made);
    return made;
}

QIcon icon(const QString& name, Token token, Token checked)
{
    return QIcon(new TokenIconEngine(name, token, checked == Token::TokenCount ? token : checked));
}

void paintIcon(QPainter& painter, const QRect& box, const QString& name, const QColor& color)
{
    painter.drawPixmap(
        box.topLeft(), iconPixmap(name, box.width(), color, painter.device()->devicePixelRatioF()));
}

QLabel* makeIcon(const QString& name, int size, Token token, QWidget* parent)
{
    return new IconLabel(name, size, token, parent);
}

QStringList iconNames()
{
    QStringList names;
    for (const QString& file : QDir(QStringLiteral(":/icons")).entryList(QDir::Files, QDir::Name))
        names.append(file.chopped(4));
    return names;
}

} // namespace hui
