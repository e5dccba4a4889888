// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Theme.h"

#include "ui/ThemeStyle.h"
#include "ui/Type.h"

#include <QApplication>
#include <QStyleFactory>
#include <QToolTip>

namespace hui {

namespace {

/// `@Name@` stands for a token.
constexpr auto styleSheet = R"(
QFrame[card="true"] { background: @Surface@; border: 1px solid @Line@; border-radius: 8px; }
QFrame[inset="true"] { background: @Alt@; border: 1px solid @Line@; border-radius: 8px; }
QDialog { background: @Surface@; }
QToolTip { background: @Text@; color: @Surface@; border: none; padding: 4px 8px; }
QTabBar::tab { height: 42px; padding: 0 10px; margin-right: 2px; color: @Text2@;
  border: none; border-bottom: 2px solid transparent; background: transparent; }
QTabBar::tab:selected { color: @AccentI@; font-weight: bold; border-bottom-color: @Accent@; }
QTabBar::tab:hover:!selected { color: @Text@; }
QHeaderView { background: @Alt@; border: none; }
QHeaderView::section { background: @Alt@; color: @Text3@; border: none;
  border-bottom: 1px solid @Line@; padding: 0 10px; height: 31px; font-size: 12px; }
QTableView { border: none; background: transparent; gridline-color: transparent; outline: 0; }
QTableCornerButton::section { background: @Alt@; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 2px; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 2px; }
QScrollBar::handle { background: @Line2@; border-radius: 3px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: @Ctl@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: @Surface@; border: 1px solid @Line2@; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @AccentS@; color: @Text@; }
QMenu::item:disabled { color: @TextDisabled@; }
)";

struct Named {
    const char* name;
    Token token;
};

constexpr Named named[] = {
    {"Surface", Token::Surface},
    {"Alt", Token::Alt},
    {"Line", Token::Line},
    {"Line2", Token::Line2},
    {"Ctl", Token::Ctl},
    {"Text", Token::Text},
    {"Text2", Token::Text2},
    {"Text3", Token::Text3},
    {"TextDisabled", Token::TextDisabled},
    {"Accent", Token::Accent},
    {"AccentI", Token::AccentI},
    {"AccentS", Token::AccentS},
};

QString styleSheetOf(Appearance appearance)
{
    QString text = QString::fromLatin1(styleSheet);
    for (const Named& entry : named)
        text.replace(
            u'@' + QLatin1StringView(entry.name) + u'@', colorOf(entry.token, appearance).name());
    for (int i = 0; i < static_cast<int>(Token::TokenCount); ++i)
        text += QStringLiteral("QLabel[tone=\"%1\"] { color: %2; }\n")
                    .arg(QString::number(i), colorOf(static_cast<Token>(i), appearance).name());
    return text;
}

} // namespace

QPalette paletteOf(Appearance appearance)
{
    const auto color = [appearance](Token token) { return colorOf(token, appearance); };
    QPalette palette;
    palette.setColor(QPalette::Window, color(Token::Bg));
    palette.setColor(QPalette::Base, color(Token::Surface));
    palette.setColor(QPalette::AlternateBase, color(Token::Alt));
    palette.setColor(QPalette::Text, color(Token::Text));
    palette.setColor(QPalette::WindowText, color(Token::Text));
    palette.setColor(QPalette::ButtonText, color(Token::Text));
    palette.setColor(QPalette::BrightText, color(Token::OnAccent));
    palette.setColor(QPalette::Button, color(Token::Surface));
    palette.setColor(QPalette::Highlight, color(Token::Accent));
    palette.setColor(QPalette::HighlightedText, color(Token::OnAccent));
    palette.setColor(QPalette::PlaceholderText, color(Token::Text3));
    palette.setColor(QPalette::ToolTipBase, color(Token::Text));
    palette.setColor(QPalette::ToolTipText, color(Token::Surface));
    palette.setColor(QPalette::Link, color(Token::AccentI));
    palette.setColor(QPalette::LinkVisited, color(Token::AccentI));
    palette.setColor(QPalette::Light, color(Token::Surface));
    palette.setColor(QPalette::Midlight, color(Token::Alt));
    palette.setColor(QPalette::Mid, color(Token::Line2));
    palette.setColor(QPalette::Dark, color(Token::Ctl));
    palette.setColor(QPalette::Shadow, color(Token::Line));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Token::TextDisabled));
    return palette;
}

void Theme::apply(QApplication& application, Appearance appearance)
{
    m_application = &application;
    m_appearance = appearance;
    application.setStyle(new ThemeStyle(m_reduceMotion ? 0 : 120));
    application.setFont(fontOf(Type::Body));
    for (const char* input : {"QLineEdit", "QComboBox", "QPlainTextEdit", "QAbstractSpinBox"})
        application.setFont(fontOf(Type::Input), input);
    application.setPalette(paletteOf(appearance));
    QToolTip::setPalette(paletteOf(appearance));
    QToolTip::setFont(fontOf(Type::Label));
    application.setStyleSheet(styleSheetOf(appearance));
    Q_EMIT changed();
}

void Theme::wear(Appearance appearance)
{
    if (m_application)
        apply(*m_application, appearance);
}

int motionMs(const QWidget* widget)
{
    return widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget);
}

} // namespace hui
