// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QByteArray>

class QImageReader;

namespace hui {

/// The picture of a reader as a JPEG that may travel: upright, at most 1,600 pixels long, and
/// without what a camera notes beside it. An Input error when it is none, or stays too large.
Result<QByteArray> travelPicture(QImageReader& reader);

/// The same of a file that was chosen or scanned as the copy of a paper, which is checked first.
Result<QByteArray> paperPicture(const QByteArray& file);

} // namespace hui
