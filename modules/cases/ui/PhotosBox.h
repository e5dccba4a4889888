// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/cases/Photo.h"

#include <QWidget>

namespace hui::cases {

/// What a customer photographed for a case, each picture with its side and when it was taken.
class PhotosBox : public QWidget {
    Q_OBJECT

public:
    PhotosBox(const QList<Photo>& photos, QWidget* parent);
};

} // namespace hui::cases
