// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/cases/Strokes.h"

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

} // namespace hui::cases
