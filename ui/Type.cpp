// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Type.h"

#include <QLabel>
#include <QStyle>
#include <QVariant>

namespace hui {

namespace {

struct Size {
    int pixels;
    bool bold;
};

Size sizeOf(Type type)
{
    switch (type) {
    case Type::Hero: return {32, true};
    case Type::Figure: return {24, true};
    case Type::Name: return {20, true};
    case Type::Title: return {18, true};
    case Type::TitlePlain: return {18, false};
    case Type::Dialog: return {16, true};
    case Type::Section: return {14, true};
    case Type::Input: return {14, false};
    case Type::Strong: return {13, true};
    case Type::Body: return {13, false};
    case Type::LabelStrong: return {12, true};
    case Type::Label: return {12, false};
    case Type::Cap: return {11, false};
    }
    return {13, false};
}

/// One family everywhere: its digits are tabular, so columns of amounts align.
QStringList families()
{
    const QString noto = QStringLiteral("Noto Sans CJK SC");
    const QString yahei = QStringLiteral("Microsoft YaHei UI");
    const QString pingfang = QStringLiteral("PingFang SC");
    const QString source = QStringLiteral("Source Han Sans SC");
#if defined(Q_OS_WIN)
    return {yahei, noto, pingfang, source};
#elif defined(Q_OS_MACOS)
    return {pingfang, noto, yahei, source};
#else
    return {noto, yahei, pingfang, source};
#endif
}

} // namespace

QFont fontOf(Type type)
{
    const Size size = sizeOf(type);
    QFont font;
    font.setFamilies(families());
    font.setPixelSize(size.pixels);
    font.setBold(size.bold);
    return font;
}

QLabel* makeLabel(const QString& text, Type type, Token token, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontOf(type));
    setTone(label, token);
    return label;
}

void setTone(QLabel* label, Token token)
{
    if (label->property("tone") == QVariant(static_cast<int>(token)))
        return; // polishing is dear, and pages tell the tone at every reading
    label->setProperty("tone", static_cast<int>(token));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace hui
