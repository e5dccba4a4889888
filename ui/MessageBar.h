// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Error.h"
#include "ui/Token.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace hui {

class KeyButton;

/// A message in the page: icon, a bold line, a sentence and up to two actions. Hidden until it has
/// something to say; what it says is also read out.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Says something; the actions of the message before are gone. Mood: Info, Ok, Warn, Bad, Auth.
    void say(Mood mood, const QString& headline, const QString& sentence = {});

    /// Says what went wrong, in the mood of its kind.
    void say(const Error& error);

    /// A button at the right; at most two.
    KeyButton* addAction(const QString& text);

    void clear();
    Mood mood() const { return m_mood; }
    QString text() const;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void dropActions();
    void reveal();

    Mood m_mood = Mood::Info;
    QLabel* m_headline;
    QLabel* m_sentence;
    QHBoxLayout* m_actions;
};

} // namespace hui
