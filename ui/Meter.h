// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Token.h"

#include <QWidget>

namespace hui {

/// How much of something is used: a bar of 6 pixels. Says its share to who cannot see it.
class Meter : public QWidget {
    Q_OBJECT

public:
    /// `name` is read out: "Till limit".
    explicit Meter(const QString& name, QWidget* parent = nullptr);

    /// `part` of `whole`; more than the whole fills it. Nothing when the whole is zero.
    void setShare(qint64 part, qint64 whole);
    void setToken(Token token);

    int percent() const { return m_percent; }
    QSize sizeHint() const override { return {96, 6}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    int m_percent = 0;
    Token m_token = Token::Accent;
};

} // namespace hui
