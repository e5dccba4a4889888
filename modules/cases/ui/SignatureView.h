// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/cases/Strokes.h"

#include <QMap>
#include <QWidget>

namespace hui::cases {

/// A signature as the customer drew it on the telephone.
class SignatureView : public QWidget {
    Q_OBJECT

public:
    SignatureView(Strokes strokes, QWidget* parent);

    QSize sizeHint() const override { return {strokesWidth, strokesHeight}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Strokes m_strokes;
};

/// How the customer signed, by the entries of the case: drawn, or with a name, which is shown
/// masked. Nothing when they have not.
QWidget* makeSignature(const QMap<QString, QString>& entries, QWidget* parent);

} // namespace hui::cases
