/* A disk that fails at the n-th call, for tests: loaded before libc with LD_PRELOAD.
 *
 * FAIL_CALL   write | fsync | rename | truncate: which calls are counted
 * FAIL_FROM   the first one that fails, from 1; 0 only counts
 * FAIL_TIMES  how many fail after one another
 * FAIL_WITH   errno, such as 5 (EIO) or 28 (ENOSPC); -1 for half a write
 * FAIL_UNDER  only files under this folder count
 * FAIL_LOG    a file that the number of calls is written to at the end
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static long calls = 0;

static long number(const char *name) {
    const char *text = getenv(name);
    return text ? atol(text) : 0;
}

static int is_ours(const char *path) {
    const char *under = getenv("FAIL_UNDER");
    return under && path && strncmp(path, under, strlen(under)) == 0;
}

static int is_our_file(int file) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return is_ours(path);
}

/* 0 to go on, else the errno (or -1) to fail with. */
static long fails(const char *kind) {
    const char *wanted = getenv("FAIL_CALL");
    if (!wanted || strcmp(wanted, kind) != 0) return 0;
    long call = __sync_add_and_fetch(&calls, 1), from = number("FAIL_FROM");
    if (from == 0 || call < from || call >= from + number("FAIL_TIMES")) return 0;
    return number("FAIL_WITH");
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t pwrite64(int file, const void *data, size_t count, off64_t at) {
    long error = is_our_file(file) ? fails("write") : 0;
    if (error > 0) { errno = (int)error; return -1; }
    return REAL(pwrite64)(file, data, error < 0 ? count / 2 : count, at);
}
ssize_t pwrite(int file, const void *data, size_t count, off_t at) {
    return pwrite64(file, data, count, at);
}
ssize_t write(int file, const void *data, size_t count) {
    long error = is_our_file(file) ? fails("write") : 0;
    if (error > 0) { errno = (int)error; return -1; }
    return REAL(write)(file, data, error < 0 ? count / 2 : count);
}
int fsync(int file) {
    long error = is_our_file(file) ? fails("fsync") : 0;
    if (error) { errno = EIO; return -1; }
    return REAL(fsync)(file);
}
int fdatasync(int file) {
    long error = is_our_file(file) ? fails("fsync") : 0;
    if (error) { errno = EIO; return -1; }
    return REAL(fdatasync)(file);
}
int ftruncate64(int file, off64_t size) {
    long error = is_our_file(file) ? fails("truncate") : 0;
    if (error) { errno = EIO; return -1; }
    return REAL(ftruncate64)(file, size);
}
int ftruncate(int file, off_t size) { return ftruncate64(file, size); }
int rename(const char *from, const char *to) {
    long error = is_ours(to) ? fails("rename") : 0;
    if (error) { errno = error > 0 ? (int)error : EIO; return -1; }
    return REAL(rename)(from, to);
}
int renameat(int one, const char *from, int other, const char *to) {
    long error = is_ours(to) ? fails("rename") : 0;
    if (error) { errno = error > 0 ? (int)error : EIO; return -1; }
    return REAL(renameat)(one, from, other, to);
}

__attribute__((destructor)) static void say(void) {
    const char *path = getenv("FAIL_LOG");
    if (!path) return;
    FILE *file = fopen(path, "w");
    if (file) { fprintf(file, "%ld\n", calls); fclose(file); }
}
